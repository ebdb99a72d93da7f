package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.failure.UnavailableException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** The folder of the index: whether it is sound, and where to put it when it is not. */
final class IndexFolder {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder in the hands of its writer.
     *
     * @param writer holds the lock
     * @param setAside where a damaged index was put; null where all was well
     */
    record Opened(
            Directory directory,
            IndexWriter writer,
            @Nullable Path setAside) implements AutoCloseable {
        @Override
        public void close() {
            try {
                writer.rollback();
                directory.close();
            } catch (IOException e) {
                throw new UncheckedIOException("the last commit stands, whatever happens here", e);
            }
        }
    }

    Opened open(InstantSource clock) throws IOException {
        Files.createDirectories(folder);
        try {
            Path aside = isSoundWhileLocked() ? null : setAside(clock.instant());
            Files.createDirectories(folder);
            Directory directory = FSDirectory.open(folder);
            IndexWriter writer = new IndexWriter(directory, config());
            if (!DirectoryReader.indexExists(directory)) {
                writer.setLiveCommitData(CommitData.of(Set.of()).entrySet());
                writer.commit();
            }
            return new Opened(directory, writer, aside);
        } catch (LockObtainFailedException e) {
            throw UnavailableException.forNow("Indeks sedang ditulis oleh proses Kawan Belajar yang lain", e);
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(Fields.ANALYZER)
                .setCodec(new IndexCodec())
                // scrubbing must reach a segment of which even one passage is gone
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setRAMBufferSizeMB(32)
                .setCommitOnClose(false);
    }

    private boolean isSoundWhileLocked() throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return isEmpty() || isSound(directory);
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(IndexWriter.WRITE_LOCK_NAME));
        }
    }

    /** Reads every file and compares the checksums, which opening alone does not. */
    private static boolean isSound(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return CommitData.hasOurSchema(reader.getIndexCommit().getUserData());
        } catch (IOException | IllegalArgumentException e) {
            if (isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Tells damage, which only building again mends, from a disk that fails for now. */
    private static boolean isDamage(Exception e) {
        return Stream.of(
                        CorruptIndexException.class,
                        IndexFormatTooNewException.class,
                        IndexFormatTooOldException.class,
                        NoSuchFileException.class,
                        FileNotFoundException.class,
                        EOFException.class,
                        IllegalArgumentException.class)
                .anyMatch(kind -> kind.isInstance(e));
    }

    /** Renames the folder so that a new index can be built in its place; nothing is deleted. */
    private Path setAside(Instant now) throws IOException {
        return Files.move(folder, folder.resolveSibling(folder.getFileName() + ".rusak-" + STAMP.format(now)));
    }
}
