package id.kawanbelajar.adapter.lucene;

import id.kawanbelajar.adapter.lucene.analysis.Analysis;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The index as of one commit: a reader and what was published then. Its reader is counted: see {@link #enter}. */
final class Snapshot {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Set<MaterialId> published;
    private final ScopeFilter filter;
    private final Map<String, Material> materials = new ConcurrentHashMap<>();
    private final Map<String, Double> spreads = new ConcurrentHashMap<>();

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
        if (spells(word)) {
            return true;
        }
        for (String stem : Analysis.stems(word)) {
            if (documentFrequency(stem) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word stands in a passage letter by letter. */
    boolean spells(String word) throws IOException {
        return reader.docFreq(new Term(Fields.WORDS, word)) > 0;
    }

    @Nullable Terms terms(String field) throws IOException {
        return MultiTerms.getTerms(reader, field);
    }

    int passages() throws IOException {
        return reader.getDocCount(Fields.PASSAGE);
    }

    /** Returns the standard deviation of the similarity of strangers; counted once a snapshot. */
    double spread(String model) throws IOException {
        Double known = spreads.get(model);
        if (known == null) {
            known = VectorSample.of(reader, Fields.vector(model)).spread();
            spreads.put(model, known);
        }
        return known;
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
        for (Document document : all(new TermQuery(new Term(Fields.KIND, Fields.CARD)), null)) {
            cards.add(Card.of(document));
        }
        return cards;
    }

    /** Returns the passages of a material in the order in which they were put in. */
    List<Passage> passages(MaterialId id) throws IOException {
        List<Passage> passages = new ArrayList<>();
        for (Document document : all(new TermQuery(new Term(Fields.MATERIAL, id.value())), null)) {
            passages.add(Documents.passage(document, material(id.value())));
        }
        return passages;
    }

    boolean lacksVectors(String model) throws IOException {
        return searcher.search(lacking(model), 1).scoreDocs.length > 0;
    }

    Set<MaterialId> withoutVectors(String model) throws IOException {
        Set<MaterialId> lacking = new LinkedHashSet<>();
        for (Document card : all(lacking(model), Set.of(Fields.CARD))) {
            lacking.add(new MaterialId(card.get(Fields.CARD)));
        }
        return lacking;
    }

    private static Query lacking(String model) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.KIND, Fields.CARD)), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.CARD_MODEL, model)), Occur.MUST_NOT)
                .build();
    }

    /** Reads the documents that match, as they lie on the disk, and looks at no other. */
    private List<Document> all(Query query, @Nullable Set<String> fields) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Document> documents = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Scorer scorer = weight.scorer(leaf);
            Bits live = leaf.reader().getLiveDocs();
            StoredFields stored = leaf.reader().storedFields();
            DocIdSetIterator matches = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (int doc = matches.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = matches.nextDoc()) {
                if (live == null || live.get(doc)) {
                    documents.add(fields == null ? stored.document(doc) : stored.document(doc, fields));
                }
            }
        }
        return documents;
    }
}
