package id.kawanbelajar.evaluation;

import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Tutor;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A test set in its index, searched as the product searches but for its patience. */
final class ReadyBench implements AutoCloseable {
    private static final Duration HOWEVER_LONG = Duration.ofHours(1);

    private final TemporaryIndex index;
    private final BenchmarkMaterial material;
    private final @Nullable QuestionVectors vectors;
    private final Meaning meaning;
    private final Retriever retriever;
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

    /** Returns what searches it. */
    Retriever retriever() {
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
    boolean withVectors() {
        return vectors != null;
    }

    /** Returns at most so many texts by id, best first, each with the score of its best part. */
    SequencedMap<String, Double> texts(List<Hit> hits, int limit) {
        SequencedMap<String, Double> best = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (best.size() < limit) {
                best.putIfAbsent(material.documentOf(hit.passage()), hit.score());
            }
        }
        return best;
    }

    @Override
    public void close() {
        meaning.close();
        index.close();
    }
}
