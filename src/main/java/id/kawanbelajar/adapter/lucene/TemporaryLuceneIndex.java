package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.SearchIndex;
import id.kawanbelajar.retrieval.PassageIndex;
import id.kawanbelajar.retrieval.TemporaryIndex;
import id.kawanbelajar.retrieval.VectorStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;

/** A Lucene index in a folder of its own that is deleted at the end. */
public final class TemporaryLuceneIndex implements TemporaryIndex {
    private final Path folder;
    private final LuceneIndex index;

    private TemporaryLuceneIndex(Path folder, LuceneIndex index) {
        this.folder = folder;
        this.index = index;
    }

    /** Returns what makes them in the system's folder for temporary files. */
    public static TemporaryIndex.Maker maker(InstantSource clock) {
        return () -> {
            try {
                Path folder = Files.createTempDirectory("kawan-sementara");
                return new TemporaryLuceneIndex(folder, LuceneIndex.open(folder, clock));
            } catch (IOException e) {
                throw UnavailableException.untilMended("Folder sementara tidak dapat dibuat; periksa ruang disk", e);
            }
        };
    }

    @Override
    public SearchIndex contents() {
        return index;
    }

    @Override
    public VectorStore vectors() {
        return index;
    }

    @Override
    public PassageIndex search() {
        return index.search();
    }

    @Override
    public void close() {
        index.close();
        delete(folder);
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("all is done; only its folder stays: " + folder, e);
        }
    }
}
