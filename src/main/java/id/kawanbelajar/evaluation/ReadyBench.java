package id.kawanbelajar.evaluation;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.QueryVector;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.TemporaryIndex;
import id.kawanbelajar.retrieval.Terms;
import id.kawanbelajar.retrieval.wording.SearchText;
import id.kawanbelajar.retrieval.wording.Wording;
import id.kawanbelajar.tutor.Tutor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A test set in its index, searched as the product searches but for its patience. */
public final class ReadyBench implements AutoCloseable {
    private static final Duration HOWEVER_LONG = Duration.ofHours(1);

    private final TemporaryIndex index;
    private final BenchmarkMaterial material;
    private final @Nullable QuestionVectors vectors;
    private final Meaning meaning;
    private final Retriever retriever;
    private final Wording wording;
    private final int depth;
    private final double seconds;

    ReadyBench(
            TemporaryIndex index,
            BenchmarkMaterial material,
            @Nullable QuestionVectors vectors,
            int depth,
            double seconds) {
        this.index = index;
        this.material = material;
        this.vectors = vectors;
        this.meaning = new Meaning(vectors, HOWEVER_LONG);
        this.retriever = new Retriever(index.search(), meaning, depth);
        this.wording = new Wording(index.search());
        this.depth = depth;
        this.seconds = seconds;
    }

    void askOnce(List<TestSet.TestQuestion> questions, IntConsumer done) {
        TwoAtOnce.run(
                questions.stream()
                        .<Runnable>map(question -> () -> retriever.find(question.text(), Scope.STUDENT))
                        .toList(),
                done);
        if (vectors != null) {
            vectors.keep();
        }
    }

    /**
     * What a search brings before anybody looks at it a second time.
     *
     * @param question in standard spelling
     * @param hits best first
     * @param spread see {@link id.kawanbelajar.retrieval.PassageIndex#spread}
     */
    public record Candidates(String question, List<Hit> hits, double spread) {
        public Candidates {
            hits = List.copyOf(hits);
        }
    }

    /** Searches once. */
    public Candidates candidates(String question) {
        SearchText text = wording.of(question);
        Optional<QueryVector> vector = meaning.of(text.plain());
        List<Hit> hits = index.search().search(text, vector.orElse(null), Scope.STUDENT, depth);
        return new Candidates(text.plain(), hits, spread());
    }

    private double spread() {
        return vectors == null ? 1 : index.search().spread(vectors.model());
    }

    /** Returns how its index reads a text. */
    public Terms terms() {
        return index.search();
    }

    /** Returns the document that a passage is part of. */
    public String documentOf(Passage passage) {
        return material.documentOf(passage);
    }

    /** Returns what searches it. */
    public Retriever retriever() {
        return retriever;
    }

    /** Returns what answers from it. */
    Tutor tutor() {
        return new Tutor(retriever, index.search());
    }

    /** Returns how long filling the index took, vectors included. */
    double seconds() {
        return seconds;
    }

    /** Returns whether meaning takes part. */
    public boolean withVectors() {
        return vectors != null;
    }

    /**
     * Returns at most so many texts by id, best first, each with the score of its best part. What was folded into a hit
     * as its near duplicate stands right behind it, as its reader sees it.
     */
    SequencedMap<String, Double> texts(List<Hit> hits, int limit) {
        SequencedMap<String, Double> best = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Stream.concat(Stream.of(hit.passage()), hit.alsoIn().stream())
                    .map(material::documentOf)
                    .filter(document -> best.size() < limit)
                    .forEach(document -> best.putIfAbsent(document, hit.score()));
        }
        return best;
    }

    @Override
    public void close() {
        meaning.close();
        index.close();
    }
}
