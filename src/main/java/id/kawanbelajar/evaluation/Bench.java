package id.kawanbelajar.evaluation;

import id.kawanbelajar.retrieval.EmbeddedText;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.retrieval.TemporaryIndex;
import id.kawanbelajar.retrieval.VectorCache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement is made with: the product's own index and ranking, and vectors from a cache.
 *
 * @param indexes makes the temporary index
 * @param embedder null for keywords only; not closed here
 * @param cache of vectors, of passages and questions
 */
public record Bench(TemporaryIndex.Maker indexes, @Nullable Embedder embedder, VectorCache cache) {
    /**
     * Returns an index in which all texts are found, and of which all questions have been asked once. So their vectors are
     * made, the program is warm, and asking again measures searching alone.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the model or the disk fails; a search would go on without
     *     the model, a measurement must not
     */
    public ReadyBench ready(
            List<TestSet.Text> texts, List<TestSet.TestQuestion> questions, int depth, MeasuringProgress progress) {
        long begin = System.nanoTime();
        TemporaryIndex index = indexes.make();
        try {
            BenchmarkMaterial material = new BenchmarkMaterial();
            material.putInto(index.contents(), texts);
            int made = embedder == null ? 0 : addVectors(index, embedder, questions.size(), progress);
            double seconds = (System.nanoTime() - begin) / 1e9;
            QuestionVectors vectors = embedder == null ? null : new QuestionVectors(embedder, cache);
            ReadyBench ready = new ReadyBench(index, material, vectors, depth, seconds);
            ready.askOnce(questions, done -> progress.reached(made + done, made + questions.size()));
            return ready;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** Returns how many were made. */
    private int addVectors(TemporaryIndex index, Embedder model, int questions, MeasuringProgress progress) {
        TextVectors vectors = new TextVectors(model, cache);
        List<String> missing = vectors.missing(index.vectors().withoutVectors(model.model()).stream()
                .flatMap(id -> index.vectors().passages(id).stream())
                .map(EmbeddedText::of)
                .toList());
        vectors.make(missing, done -> progress.reached(done, missing.size() + questions));
        new FillVectors(index.vectors(), cache, model).fill((done, all) -> {});
        return missing.size();
    }
}
