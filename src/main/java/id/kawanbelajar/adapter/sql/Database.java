package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.adapter.sql.seal.KeyFile;
import id.kawanbelajar.adapter.sql.seal.Seal;
import id.kawanbelajar.adapter.sql.seal.SealedRows;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The school's one SQLite file: write-ahead log, every commit on disk before it returns, one writer at a time. Safe for
 * use by many threads; the driver blocks its thread, so the work of a virtual thread is done on a small pool meanwhile.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;

    private final Jdbi jdbi;
    private final Seal seal;
    private final Handle writer;
    private final ReentrantLock writing = new ReentrantLock(true);

    /** Where writers wait for their turn to ask for {@link #writing}, so that an urgent one waits for one writer only. */
    private final ReentrantLock queue = new ReentrantLock(true);

    /** Connections that read and have nothing to do now; opening one costs more than most queries. */
    private final Queue<Handle> idle = new ConcurrentLinkedQueue<>();

    private volatile boolean closed;

    private final ExecutorService pool = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().daemon().name("basis-data-", 1).factory());

    private Database(Jdbi jdbi, Seal seal) {
        this.jdbi = jdbi;
        this.seal = seal;
        this.writer = jdbi.open();
    }

    /**
     * Opens or creates the file and brings its schema up to date; what was stored before there was a key is sealed.
     *
     * @throws UnavailableException if the file cannot be opened; says what to do
     * @throws UnreadableException if the key beside the file is missing or that of another database
     */
    public static Database open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(10_000);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            Jdbi jdbi = Jdbi.create(source);
            return new Database(jdbi, SealedRows.of(jdbi, KeyFile.beside(file)));
        } catch (UnreadableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw UnavailableException.untilMended(
                    "basis data %s tidak bisa dibuka; periksa ruang disk dan izin folder, atau pulihkan cadangan"
                            .formatted(file),
                    e);
        }
    }

    /** Returns what names and addresses are sealed with. */
    public Seal seal() {
        return seal;
    }

    /** Runs work in one transaction that is on disk when this returns; undone whole if it throws. */
    public <T> T write(Function<Handle, T> work) {
        return onPlatformThread(() -> {
            queue.lock();
            try {
                return writeHere(work);
            } finally {
                queue.unlock();
            }
        });
    }

    /** As {@link #write}, before all others that wait: for what has happened outside already and must not be forgotten. */
    <T> T writeFirst(Function<Handle, T> work) {
        return onPlatformThread(() -> writeHere(work));
    }

    private <T> T writeHere(Function<Handle, T> work) {
        writing.lock();
        try {
            return writer.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw UnavailableException.forNow("basis data tidak bisa ditulis; periksa ruang disk", e);
        } finally {
            writing.unlock();
        }
    }

    /**
     * Overwrites what was deleted, in the file and in the log of writes beside it, so that no byte of it is left on this disk.
     * Waits for readers and writers, and they for it: seconds for a large file.
     *
     * @throws UnavailableException if somebody reads all the time, or the disk has not room for the file once more
     */
    public void scrub() {
        onPlatformThread(() -> {
            writing.lock();
            try {
                writer.execute("VACUUM");
                return emptyLog();
            } catch (JdbiException e) {
                throw UnavailableException.forNow("basis data belum bisa dirapikan; periksa ruang disk", e);
            } finally {
                writing.unlock();
            }
        });
    }

    private boolean emptyLog() {
        boolean busy = writer.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                .map((row, context) -> row.getBoolean(1))
                .one();
        if (busy) {
            throw UnavailableException.forNow(
                    "basis data sedang dibaca terus; dirapikan lain kali",
                    new IllegalStateException("checkpoint busy"));
        }
        return true;
    }

    /** Runs a query that changes nothing, beside any writer. */
    public <T> T read(Function<Handle, T> work) {
        return onPlatformThread(() -> readHere(work));
    }

    /** As {@link #read}, where several queries must see one state although somebody writes between them. */
    public <T> T readOneMoment(Function<Handle, T> work) {
        return read(handle -> {
            handle.execute("BEGIN DEFERRED");
            try {
                return work.apply(handle);
            } finally {
                handle.execute("COMMIT");
            }
        });
    }

    /**
     * Returns a source of the one writing connection, for a library that wants one. Whoever takes the connection is the
     * writer until they close it, on the same thread, so they must take it for a statement and not for longer.
     */
    public DataSource writing() {
        return new WriterSource(writer.getConnection(), queue, writing);
    }

    /** A connection that failed is not used again. */
    private <T> T readHere(Function<Handle, T> work) {
        Handle reader = null;
        try {
            reader = idle.poll();
            reader = reader == null ? reader() : reader;
            T found = work.apply(reader);
            rest(reader);
            reader = null;
            return found;
        } catch (JdbiException e) {
            throw UnavailableException.forNow("basis data tidak bisa dibaca", e);
        } finally {
            if (reader != null) {
                reader.close();
            }
        }
    }

    private Handle reader() {
        Handle reader = jdbi.open();
        reader.getConfig(SqlStatements.class).setAttachAllStatementsForCleanup(true);
        return reader;
    }

    /** Rows that nobody read to their end would show the next who reads an old state. */
    private void rest(Handle reader) {
        reader.clean();
        if (closed || idle.size() >= READERS) {
            reader.close();
        } else {
            idle.add(reader);
        }
    }

    private <T> T onPlatformThread(Supplier<T> work) {
        if (!Thread.currentThread().isVirtual()) {
            return work.get();
        }
        try {
            return CompletableFuture.supplyAsync(work, pool).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        pool.shutdown();
        closed = true;
        idle.forEach(Handle::close);
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
