package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.SearchIndex;
import id.kawanbelajar.retrieval.VectorStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * The index as its one writer sees it. Writing calls exclude each other; searches go on meanwhile and see the last commit.
 * What was not committed is lost at {@link #close}.
 */
public final class LuceneIndex implements SearchIndex, VectorStore, AutoCloseable {
    private static final String NO_MODEL = "";
    private static final int FEW_SEGMENTS = 3;

    private final IndexFolder.Opened opened;
    private final IndexWriter writer;
    private final LuceneSearch search;
    private final Map<MaterialId, Card> cards = new HashMap<>();
    private final Set<MaterialId> uncommitted = new HashSet<>();
    private final Set<MaterialId> published = new LinkedHashSet<>();

    private LuceneIndex(IndexFolder.Opened opened) throws IOException {
        this.opened = opened;
        this.writer = opened.writer();
        Snapshot snapshot = new Snapshot(DirectoryReader.open(writer.getDirectory()));
        this.search = new LuceneSearch(snapshot);
        this.published.addAll(snapshot.published());
        snapshot.cards().forEach(card -> cards.put(card.material().id(), card));
    }

    /**
     * Opens the index for writing, making it where there is none. A damaged one, or one of another version of this program,
     * is renamed with a time stamp and an empty one begun: see {@link #setAside}. Reads all files once to check them.
     *
     * @throws UnavailableException if another process writes it (worth retrying), or the disk fails
     */
    public static LuceneIndex open(Path folder, InstantSource clock) {
        try {
            return new LuceneIndex(new IndexFolder(folder).open(clock));
        } catch (IOException e) {
            throw disk(e);
        }
    }

    private static UnavailableException disk(IOException cause) {
        return UnavailableException.untilMended(
                "Indeks pencarian tidak dapat ditulis; periksa ruang dan izin folder data", cause);
    }

    /** Returns where a damaged index was put; then every material must be put in again. Empty where all was well. */
    public Optional<Path> setAside() {
        return Optional.ofNullable(opened.setAside());
    }

    /** Returns the searching side; it follows every commit and is closed with this. */
    public LuceneSearch search() {
        return search;
    }

    @Override
    public synchronized Optional<String> contentHash(MaterialId material) {
        return Optional.ofNullable(cards.get(material)).map(Card::hash);
    }

    @Override
    public synchronized Set<MaterialId> materials() {
        return Set.copyOf(cards.keySet());
    }

    @Override
    public synchronized void replace(Material material, String contentHash, List<Passage> passages) {
        write(new Card(material, contentHash, NO_MODEL), passages, null);
    }

    synchronized void write(Card card, List<Passage> passages, @Nullable List<float[]> vectors) {
        List<Document> documents = new ArrayList<>();
        documents.add(card.document());
        for (int i = 0; i < passages.size(); i++) {
            documents.add(Documents.of(passages.get(i), card.model(), vectors == null ? null : vectors.get(i)));
        }
        MaterialId id = card.material().id();
        try {
            writer.updateDocuments(new Term(Fields.BELONGS_TO, id.value()), documents);
        } catch (IOException e) {
            throw disk(e);
        }
        cards.put(id, card);
        uncommitted.add(id);
    }

    @Override
    public synchronized void remove(MaterialId material) {
        try {
            writer.deleteDocuments(new Term(Fields.BELONGS_TO, material.value()));
        } catch (IOException e) {
            throw disk(e);
        }
        cards.remove(material);
    }

    @Override
    public synchronized Set<MaterialId> published() {
        return Set.copyOf(published);
    }

    @Override
    public synchronized void publish(Set<MaterialId> materials) {
        published.clear();
        published.addAll(materials);
    }

    @Override
    public Set<MaterialId> withoutVectors(String model) {
        return search.read(now -> now.withoutVectors(model));
    }

    @Override
    public List<Passage> passages(MaterialId material) {
        return search.read(now -> now.passages(material));
    }

    @Override
    public synchronized void addVectors(
            MaterialId material, String model, List<Passage> passages, List<float[]> vectors) {
        Card card = cards.get(material);
        if (card != null && !uncommitted.contains(material) && passages.equals(passages(material))) {
            write(new Card(card.material(), card.hash(), model), passages, vectors);
        }
    }

    @Override
    public synchronized void commit() {
        try {
            writer.setLiveCommitData(CommitData.of(published).entrySet());
            writer.commit();
            uncommitted.clear();
            search.show(new Snapshot(DirectoryReader.open(writer.getDirectory())));
        } catch (IOException e) {
            throw disk(e);
        }
    }

    /**
     * What was replaced counts in the statistics of words until it is written away, and each segment is searched for
     * itself. Others may write meanwhile: it takes little where little was replaced, but as long as writing everything
     * where every material was.
     */
    @Override
    public void settle() {
        try {
            writer.forceMergeDeletes(true);
            writer.forceMerge(FEW_SEGMENTS, true);
        } catch (IOException e) {
            throw disk(e);
        }
        commit();
    }

    /** Writes anew what still holds something that was removed, so that no byte of it is left once searches have moved on. */
    public synchronized void scrub() {
        try {
            writer.forceMergeDeletes(true);
        } catch (IOException e) {
            throw disk(e);
        }
        commit();
    }

    @Override
    public void close() {
        search.close();
        opened.close();
    }
}
