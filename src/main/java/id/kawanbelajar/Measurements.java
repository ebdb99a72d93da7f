package id.kawanbelajar;

import id.kawanbelajar.adapter.json.BeirFolder;
import id.kawanbelajar.adapter.json.PromptFile;
import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.channel.cli.measure.Measuring;
import id.kawanbelajar.evaluation.Bench;
import id.kawanbelajar.evaluation.MeasureAnswers;
import id.kawanbelajar.evaluation.MeasureRetrieval;
import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.safety.MeasureSafety;
import id.kawanbelajar.evaluation.safety.Prompt;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.VectorCache;
import id.kawanbelajar.safety.SafetyCheck;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds the acts that measure.
 *
 * @param embedder makes the school's embedder when it is wanted; null where it has none
 * @param cache of vectors, kept between measurements
 */
record Measurements(Supplier<@Nullable Embedder> embedder, VectorCache cache, InstantSource clock)
        implements Measuring {
    @Override
    public TestSet testSet(Path folder, @Nullable Path questions) {
        Path inFolder = questions == null ? null : folder.resolve(questions);
        return new BeirFolder().read(folder, inFolder);
    }

    @Override
    public MeasureRetrieval retrieval(boolean withVectors) {
        return new MeasureRetrieval(bench(withVectors));
    }

    @Override
    public MeasureAnswers answers(boolean withVectors) {
        return new MeasureAnswers(bench(withVectors));
    }

    private Bench bench(boolean withVectors) {
        return new Bench(TemporaryLuceneIndex.maker(clock), withVectors ? embedder.get() : null, cache);
    }

    @Override
    public MeasureSafety safety() {
        return new MeasureSafety(new SafetyCheck());
    }

    @Override
    public List<Prompt> prompts(Path file, String column) {
        return new PromptFile().read(file, column);
    }
}
