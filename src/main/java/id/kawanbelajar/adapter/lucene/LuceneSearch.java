package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.adapter.lucene.analysis.Analysis;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.PassageIndex;
import id.kawanbelajar.retrieval.QueryVector;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.wording.SearchText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index as everybody who only searches sees it: the last commit, whoever made it. Takes no lock. */
public final class LuceneSearch implements PassageIndex, AutoCloseable {
    private volatile Snapshot snapshot;

    LuceneSearch(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Opens the last commit for reading, beside a process that writes. Later commits are not seen.
     *
     * @throws UnavailableException if there is no index, or it is damaged or of another version of this program; then
     *     {@link LuceneIndex#open} and a new load of all materials mend it
     */
    public static LuceneSearch open(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            // closing the reader is enough: the directory itself holds nothing open
            Directory directory = FSDirectory.open(folder);
            DirectoryReader reader = DirectoryReader.open(directory);
            if (!CommitData.hasOurSchema(reader.getIndexCommit().getUserData())) {
                reader.close();
                throw new IOException("an index of another version of this program");
            }
            return new LuceneSearch(new Snapshot(reader));
        } catch (IOException | IllegalArgumentException e) {
            throw broken(e);
        }
    }

    private static UnavailableException broken(Exception cause) {
        return UnavailableException.untilMended(
                "Indeks pencarian belum ada atau rusak; ia dibangun lagi saat `kawan` memuat materi", cause);
    }

    @Override
    public List<Hit> search(SearchText text, @Nullable QueryVector vector, Scope scope, int limit) {
        return read(now -> new HybridSearch(now, text, vector, scope, limit).hits());
    }

    /** Returns whether a material has no vectors of a model. */
    public boolean lacksVectors(String model) {
        return read(now -> now.lacksVectors(model));
    }

    /** Returns what is published as of the last commit seen. */
    public Set<MaterialId> published() {
        return read(Snapshot::published);
    }

    @Override
    public List<String> stems(String text) {
        return Analysis.stems(text);
    }

    @Override
    public double rarity(String stem) {
        return read(now -> {
            int having = now.documentFrequency(stem);
            double rare = Math.log((now.passages() + 1.0) / (having + 0.5));
            // in little material a rare word is nearly as rare as one that it never has, which says much more
            return having == 0 ? rare + 1 : rare;
        });
    }

    @Override
    public boolean has(String word) {
        return read(now -> now.has(word));
    }

    @Override
    public boolean spells(String word) {
        return read(now -> now.spells(word));
    }

    @Override
    public Optional<String> closest(String word) {
        return read(now -> new Spelling(now.terms(Fields.WORDS), now.terms(Fields.SKELETONS)).closest(word));
    }

    @Override
    public double spread(String model) {
        return read(now -> now.spread(model));
    }

    /** Something read from one snapshot. */
    interface Reading<T> {
        T from(Snapshot snapshot) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        Snapshot now = snapshot;
        while (!now.enter()) {
            now = snapshot;
        }
        try {
            return reading.from(now);
        } catch (IOException e) {
            throw broken(e);
        } finally {
            now.leave();
        }
    }

    /** Shows a newer commit from the next search on. */
    void show(Snapshot newer) {
        Snapshot older = snapshot;
        snapshot = newer;
        older.leave();
    }

    @Override
    public void close() {
        snapshot.leave();
    }
}
