package id.kawanbelajar;

import id.kawanbelajar.adapter.json.AnswerLogFile;
import id.kawanbelajar.adapter.json.BeirFolder;
import id.kawanbelajar.adapter.json.PromptFile;
import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.channel.cli.measure.Measuring;
import id.kawanbelajar.evaluation.Bench;
import id.kawanbelajar.evaluation.MeasureAnswers;
import id.kawanbelajar.evaluation.MeasureRetrieval;
import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.judged.MeasurePlaces;
import id.kawanbelajar.evaluation.learner.MeasureLearner;
import id.kawanbelajar.evaluation.safety.MeasureSafety;
import id.kawanbelajar.evaluation.safety.Prompt;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.safety.SafetyCheck;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the acts that measure. */
final class Measurements implements Measuring {
    private static final int TWO_WORKERS = 2;

    private final Foundation foundation;
    private final QuestionParts questions;

    Measurements(Foundation foundation, QuestionParts questions) {
        this.foundation = foundation;
        this.questions = questions;
    }

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
        return new Bench(
                TemporaryLuceneIndex.maker(foundation.clock()),
                embedder(withVectors),
                foundation.library().vectors());
    }

    private @Nullable Embedder embedder(boolean wanted) {
        return wanted ? foundation.embedder(TWO_WORKERS) : null;
    }

    @Override
    public MeasureSafety safety() {
        return new MeasureSafety(new SafetyCheck());
    }

    @Override
    public List<Prompt> prompts(Path file, String column) {
        return new PromptFile().read(file, column);
    }

    @Override
    public List<JudgedQuestion> judgedQuestions(@Nullable Path file) {
        Path shipped = foundation.settings().home().resolve("knowledge-base").resolve("ujian.yaml");
        return new YamlJudgedQuestions().read((file == null ? shipped : file).toString());
    }

    @Override
    public MeasureLearner learner() {
        return new MeasureLearner(new AnswerLogFile());
    }

    @Override
    public MeasurePlaces places(boolean withVectors, FillVectors.Progress progress) {
        return new MeasurePlaces(questions.patient(embedder(withVectors), progress));
    }
}
