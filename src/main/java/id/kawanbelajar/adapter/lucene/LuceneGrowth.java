package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.evaluation.growth.GrowingIndex;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.PassageIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The product's own index in a folder that is filled in steps. One that was filled before is opened for searching only. */
public final class LuceneGrowth implements GrowingIndex {
    private final Path folder;
    private final boolean temporary;
    private final @Nullable LuceneIndex index;
    private final LuceneSearch search;

    private LuceneGrowth(Path folder, boolean temporary, @Nullable LuceneIndex index, LuceneSearch search) {
        this.folder = folder;
        this.temporary = temporary;
        this.index = index;
        this.search = search;
    }

    /**
     * Opens one.
     *
     * @param kept where it stays; null for one that is gone when closed
     * @throws UnavailableException if there is no room for it, or what is there cannot be read
     */
    public static GrowingIndex open(@Nullable Path kept, InstantSource clock) {
        try {
            if (kept != null && Files.isDirectory(kept)) {
                return new LuceneGrowth(kept, false, null, LuceneSearch.open(kept));
            }
            Path folder = kept == null ? Files.createTempDirectory("kawan-besar") : kept;
            LuceneIndex index = LuceneIndex.open(folder, clock);
            return new LuceneGrowth(folder, kept == null, index, index.search());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static UnavailableException broken(IOException cause) {
        return UnavailableException.untilMended("Folder indeks ukuran tidak dapat dipakai; periksa ruang disk", cause);
    }

    @Override
    public int passages() {
        return search.read(Snapshot::passages);
    }

    @Override
    public void put(Material material, List<Passage> passages, String model, List<float[]> vectors) {
        writable().write(new Card(material, material.id().value(), model), passages, vectors);
    }

    private LuceneIndex writable() {
        if (index == null) {
            throw new IllegalStateException("was filled before");
        }
        return index;
    }

    @Override
    public void commit() {
        writable().publish(writable().materials());
        writable().settle();
    }

    @Override
    public long bytes() {
        try (Stream<Path> files = Files.list(folder)) {
            long bytes = 0;
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public PassageIndex search() {
        return search;
    }

    @Override
    public <T> T afresh(Function<PassageIndex, T> work) {
        try (LuceneSearch opened = LuceneSearch.open(folder)) {
            return work.apply(opened);
        }
    }

    @Override
    public void close() {
        if (index == null) {
            search.close();
        } else {
            index.close();
        }
        if (temporary) {
            TemporaryLuceneIndex.delete(folder);
        }
    }
}
