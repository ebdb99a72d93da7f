package id.kawanbelajar.adapter.sql;

import id.kawanbelajar.failure.UnavailableException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The school's one SQLite file: write-ahead log, every commit on disk before it returns, one writer at a time. Safe for
 * use by many threads; the driver blocks its thread, so the work of a virtual thread is done on a small pool meanwhile.
 */
public final class Database implements AutoCloseable {
    private final Jdbi jdbi;
    private final Handle writer;
    private final ReentrantLock writing = new ReentrantLock(true);

    /** Where writers wait for their turn to ask for {@link #writing}, so that an urgent one waits for one writer only. */
    private final ReentrantLock queue = new ReentrantLock(true);

    private final ExecutorService pool = Executors.newFixedThreadPool(
            4, Thread.ofPlatform().daemon().name("basis-data-", 1).factory());

    private Database(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.writer = jdbi.open();
    }

    /**
     * Opens or creates the file and brings its schema up to date.
     *
     * @throws UnavailableException if the file cannot be opened; says what to do
     */
    public static Database open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(10_000);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return new Database(Jdbi.create(source));
        } catch (RuntimeException e) {
            throw UnavailableException.untilMended(
                    "basis data %s tidak bisa dibuka; periksa ruang disk dan izin folder, atau pulihkan cadangan"
                            .formatted(file),
                    e);
        }
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

    private <T> T readHere(Function<Handle, T> work) {
        try {
            return jdbi.withHandle(work::apply);
        } catch (JdbiException e) {
            throw UnavailableException.forNow("basis data tidak bisa dibaca", e);
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
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
