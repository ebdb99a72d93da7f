package id.kawanbelajar;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.sample.SampleFolder;
import id.kawanbelajar.adapter.document.sample.TemporaryFiles;
import id.kawanbelajar.adapter.document.sample.ThisProcess;
import id.kawanbelajar.adapter.json.AnswerLogFile;
import id.kawanbelajar.adapter.json.BeirFolder;
import id.kawanbelajar.adapter.json.ExampleFolder;
import id.kawanbelajar.adapter.json.PromptFile;
import id.kawanbelajar.adapter.lucene.LuceneGrowth;
import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.adapter.sandbox.Limits;
import id.kawanbelajar.adapter.sandbox.SandboxedReading;
import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.channel.cli.measure.Measuring;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.evaluation.Bench;
import id.kawanbelajar.evaluation.MeasureAnswers;
import id.kawanbelajar.evaluation.MeasureRetrieval;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.grounding.MeasureGrounding;
import id.kawanbelajar.evaluation.growth.GrowingIndex;
import id.kawanbelajar.evaluation.growth.GrowthReport;
import id.kawanbelajar.evaluation.growth.MeasureGrowth;
import id.kawanbelajar.evaluation.growth.Original;
import id.kawanbelajar.evaluation.growth.Originals;
import id.kawanbelajar.evaluation.judged.AskJudged;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.learner.MeasureLearner;
import id.kawanbelajar.evaluation.prompting.MeasurePrompts;
import id.kawanbelajar.evaluation.prompting.Variant;
import id.kawanbelajar.evaluation.reading.BreakFiles;
import id.kawanbelajar.evaluation.reading.InProcess;
import id.kawanbelajar.evaluation.reading.MeasureReading;
import id.kawanbelajar.evaluation.reading.MeasureSpeed;
import id.kawanbelajar.evaluation.safety.MeasureSafety;
import id.kawanbelajar.evaluation.safety.Prompt;
import id.kawanbelajar.evaluation.safety.training.Example;
import id.kawanbelajar.evaluation.safety.training.TrainSuspicion;
import id.kawanbelajar.evaluation.safety.training.TrainSuspicion.Trained;
import id.kawanbelajar.evaluation.training.LearnEvidence;
import id.kawanbelajar.evaluation.training.LearnQuoting;
import id.kawanbelajar.evaluation.training.LearnRanking;
import id.kawanbelajar.evaluation.training.OwnChapters;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.Terms;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.Tutor;
import id.kawanbelajar.tutor.explanation.kept.KeptReplies;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Builds the acts that measure. */
final class Measurements implements Measuring {
    private static final int TWO_WORKERS = 2;
    /** Any number does; another one gives other weights. */
    private static final long TRAINING_SEED = 20261127;

    private static final Duration TO_END_A_PROCESS = Duration.ofSeconds(10);

    private final Foundation foundation;
    private final QuestionParts questions;
    private final MaterialParts materials;

    Measurements(Foundation foundation, QuestionParts questions, MaterialParts materials) {
        this.foundation = foundation;
        this.questions = questions;
        this.materials = materials;
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

    @Override
    public LearnRanking ranking(boolean withVectors) {
        return new LearnRanking(bench(withVectors));
    }

    @Override
    public LearnQuoting quoting(boolean withVectors) {
        return new LearnQuoting(bench(withVectors));
    }

    @Override
    public LearnEvidence evidence(boolean withVectors) {
        Tutor tutor = questions.patient(embedder(withVectors), (done, all) -> {});
        Terms terms = foundation.closing(foundation.library().search());
        return new LearnEvidence(bench(withVectors), new OwnChapters(judgedQuestions(null), tutor, terms));
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
    public MeasureSafety safety(boolean withVectors, FillVectors.Progress progress) {
        Tutor tutor = questions.patient(embedder(withVectors), progress);
        SafetyCheck check = new SafetyCheck();
        return new MeasureSafety(
                check,
                text -> !text.isBlank()
                        && check.mayReachModel(text)
                        && tutor.answer(new Question(text, Scope.STUDENT, Fase.D)) instanceof Answer.Found);
    }

    @Override
    public Trained trainSafety(Path folder) {
        return new TrainSuspicion(() -> new SplittableRandom(TRAINING_SEED)).train(trainingExamples(folder));
    }

    /** The folder's examples, students' questions about the shipped chapters, and own look-alikes. */
    private List<Example> trainingExamples(Path folder) {
        List<Example> examples = new ArrayList<>(new ExampleFolder().read(folder));
        judgedQuestions(null).stream()
                .filter(question -> question.place().isPresent())
                .map(question -> new Example(question.text(), Example.Kind.QUESTION, question.text()))
                .forEach(examples::add);
        DataLines.of("/aman/contoh-biasa.txt").stream()
                .map(line -> new Example(line, Example.Kind.OWN_LOOK_ALIKE, line))
                .forEach(examples::add);
        return examples;
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
    public MeasureReading reading() {
        InProcess inProcess = new ThisProcess();
        FileReading files = foundation.reading();
        return new MeasureReading(
                new SampleFolder(),
                files,
                inProcess,
                new MeasureSpeed(files, inProcess, TemporaryLuceneIndex.maker(foundation.clock())));
    }

    @Override
    public BreakFiles breaking(int seconds) {
        Limits usual = foundation.settings().reading();
        Duration time = Duration.ofSeconds(seconds);
        Limits limits = new Limits(usual.memory(), time, time, usual.pages(), usual.size());
        Path room = foundation.settings().data().resolve("cache").resolve("baca");
        SandboxedReading files = foundation.closing(new SandboxedReading(room, limits));
        return new BreakFiles(
                new SampleFolder(),
                files,
                new TemporaryFiles(),
                time.plus(TO_END_A_PROCESS).toMillis());
    }

    @Override
    public AskJudged judged(boolean withVectors, FillVectors.Progress progress) {
        return new ExamParts(foundation, questions, materials).unchecked(withVectors, progress);
    }

    @Override
    public GrowthReport growth(
            int most, @Nullable Path more, @Nullable Path kept, boolean withVectors, MeasuringProgress progress) {
        List<Original> texts = new ArrayList<>(shippedTexts());
        List<String> asked = new ArrayList<>(
                judgedQuestions(null).stream().map(JudgedQuestion::text).toList());
        if (more != null) {
            TestSet set = testSet(more, null);
            texts.addAll(Originals.of(set));
            set.questions().forEach(question -> asked.add(question.text()));
        }
        MeasureGrowth measure =
                new MeasureGrowth(embedder(withVectors), foundation.library().vectors());
        try (GrowingIndex index = LuceneGrowth.open(kept, foundation.clock())) {
            return measure.measure(new MeasureGrowth.Wish(texts, asked, most), index, progress);
        }
    }

    @Override
    public Variant promptsInUse() {
        return new Variant(
                "prompts",
                foundation.models().prompts(foundation.settings().data().resolve("prompts")));
    }

    @Override
    public Variant promptsOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableException("folder %s tidak ada (contoh: prompts)".formatted(folder));
        }
        return new Variant(folder.toString(), foundation.models().prompts(folder));
    }

    @Override
    public MeasurePrompts prompting(boolean withVectors, FillVectors.Progress progress) {
        LanguageModel model = foundation
                .models()
                .languageModel()
                .orElseThrow(() -> UnavailableException.untilMended(
                        "belum ada model; isi KAWAN_MODEL, misalnya gemma3:4b",
                        new IllegalStateException("KAWAN_MODEL is not set")));
        return new MeasurePrompts(
                questions.patient(embedder(withVectors), progress),
                model,
                (timed, prompts) -> foundation
                        .models()
                        .explainer(timed, prompts, foundation.curriculum(), KeptReplies.NONE, foundation.clock()),
                System::nanoTime);
    }

    @Override
    public List<String> passages(@Nullable Path folder) {
        if (folder == null) {
            return shippedTexts().stream().map(Original::text).toList();
        }
        return new BeirFolder()
                .readTexts(folder).stream()
                        .map(TestSet.Text::body)
                        .filter(body -> !body.isBlank())
                        .toList();
    }

    private List<Original> shippedTexts() {
        MarkdownFiles files = foundation.library().files();
        return Originals.of(
                files,
                files.under(
                        foundation.settings().home().resolve("knowledge-base").toString()));
    }

    @Override
    public MeasureGrounding grounding(long seed) {
        return new MeasureGrounding(new SplittableRandom(seed));
    }
}
