package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** The index as of one commit: a reader and what was published then. Its reader is counted: see {@link #enter}. */
final class Snapshot {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Set<MaterialId> published;
    private final ScopeFilter filter;
    private final Map<String, Material> materials = new ConcurrentHashMap<>();

    Snapshot(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.published = CommitData.published(reader.getIndexCommit().getUserData());
        this.filter = new ScopeFilter(published);
    }

    /** Takes part in this snapshot; false where it has been closed meanwhile, then ask for the newer one. */
    boolean enter() {
        return reader.tryIncRef();
    }

    void leave() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("closing files that were only read", e);
        }
    }

    Set<MaterialId> published() {
        return published;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    ScopeFilter filter() {
        return filter;
    }

    int documentFrequency(String stem) throws IOException {
        return reader.docFreq(new Term(Fields.STEMS, stem));
    }

    /** Returns whether a word, or another form of it, stands in a passage. */
    boolean has(String word) throws IOException {
        if (reader.docFreq(new Term(Fields.WORDS, word)) > 0) {
            return true;
        }
        for (String stem : Analysis.stems(word)) {
            if (documentFrequency(stem) > 0) {
                return true;
            }
        }
        return false;
    }

    @Nullable Terms words() throws IOException {
        return MultiTerms.getTerms(reader, Fields.WORDS);
    }

    int passages() throws IOException {
        return reader.getDocCount(Fields.PASSAGE);
    }

    Passage passage(int doc) throws IOException {
        Document document = searcher.storedFields().document(doc);
        return Documents.passage(document, material(document.get(Fields.MATERIAL)));
    }

    private Material material(String id) throws IOException {
        Material known = materials.get(id);
        if (known != null) {
            return known;
        }
        Card card = card(new MaterialId(id));
        if (card == null) {
            throw new IOException("no card for " + id);
        }
        materials.put(id, card.material());
        return card.material();
    }

    @Nullable Card card(MaterialId id) throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(Fields.CARD, id.value())), 1);
        return found.scoreDocs.length == 0
                ? null
                : Card.of(searcher.storedFields().document(found.scoreDocs[0].doc));
    }

    List<Card> cards() throws IOException {
        List<Card> cards = new ArrayList<>();
        for (Document document : all(new TermQuery(new Term(Fields.KIND, Fields.CARD)))) {
            cards.add(Card.of(document));
        }
        return cards;
    }

    /** Returns the passages of a material in the order in which they were put in. */
    List<Passage> passages(MaterialId id) throws IOException {
        List<Passage> passages = new ArrayList<>();
        for (Document document : all(new TermQuery(new Term(Fields.MATERIAL, id.value())))) {
            passages.add(Documents.passage(document, material(id.value())));
        }
        return passages;
    }

    private List<Document> all(Query query) throws IOException {
        TopDocs found = searcher.search(query, Math.max(1, reader.maxDoc()), new Sort(SortField.FIELD_DOC));
        StoredFields stored = searcher.storedFields();
        List<Document> documents = new ArrayList<>();
        for (ScoreDoc hit : found.scoreDocs) {
            documents.add(stored.document(hit.doc));
        }
        return documents;
    }
}
