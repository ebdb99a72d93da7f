package id.kawanbelajar.evaluation.growth;

import id.kawanbelajar.evaluation.QuestionVectors;
import id.kawanbelajar.evaluation.metric.Statistics;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.PassageIndex;
import id.kawanbelajar.retrieval.QueryVector;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.VectorCache;
import id.kawanbelajar.retrieval.wording.SearchText;
import id.kawanbelajar.retrieval.wording.Wording;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks questions in four ways, one after the other on one thread, and takes the time of each. */
final class AskAll {
    private static final Duration HOWEVER_LONG = Duration.ofHours(1);
    private static final int DEPTH = Retriever.DEPTH_OF_ANSWERS;

    /** Asked before the time is taken, so that the program is warm. */
    private static final int WARM = 300;

    /** As many as the bot asks when it starts. */
    private static final int FOR_NOBODY = 4;

    private final List<String> questions;
    private final Embedder embedder;
    private final @Nullable VectorCache cache;

    AskAll(List<String> questions, Embedder embedder, @Nullable VectorCache cache) {
        this.questions = questions;
        this.embedder = embedder;
        this.cache = cache;
    }

    GrowthReport.Size ask(GrowingIndex index, double indexSeconds) {
        GrowthReport.Start start = start(index);
        PassageIndex search = index.search();
        Embedder known = known(search);
        Wording wording = new Wording(search);
        List<SearchText> texts = questions.stream().map(wording::of).toList();
        List<SearchText> vectors = texts.stream()
                .map(text -> new SearchText(text.plain(), List.of()))
                .toList();
        try (Meaning meaning = new Meaning(known, HOWEVER_LONG)) {
            Retriever retriever = new Retriever(search, meaning, DEPTH);
            GrowthReport.Latency keywords = timed(texts, text -> search.search(text, null, Scope.STUDENT, DEPTH));
            GrowthReport.Latency meanings =
                    timed(vectors, text -> search.search(text, vector(known, text), Scope.STUDENT, DEPTH));
            GrowthReport.Latency both =
                    timed(texts, text -> search.search(text, vector(known, text), Scope.STUDENT, DEPTH));
            GrowthReport.Latency whole = timed(questions, question -> retriever.find(question, Scope.STUDENT));
            System.gc();
            long heap =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            return new GrowthReport.Size(
                    index.passages(), indexSeconds, index.bytes(), heap, start, keywords, meanings, both, whole);
        }
    }

    /** Opens it as the bot does, which asks a few times for nobody before the first student comes. */
    private GrowthReport.Start start(GrowingIndex index) {
        long begin = System.nanoTime();
        return index.afresh(opened -> {
            double open = since(begin);
            long warming = System.nanoTime();
            questions.reversed().stream().limit(FOR_NOBODY).forEach(question -> asked(opened, question));
            return new GrowthReport.Start(open, since(warming), asked(opened, questions.getFirst()));
        });
    }

    private double asked(PassageIndex opened, String question) {
        QueryVector vector = new QueryVector(embedder.model(), embedder.query(question));
        long begin = System.nanoTime();
        try (Meaning meaning = new Meaning(new OneVector(vector), HOWEVER_LONG)) {
            new Retriever(opened, meaning, DEPTH).find(question, Scope.STUDENT);
        }
        return since(begin);
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Returns what knows the vectors of all questions. */
    private Embedder known(PassageIndex search) {
        Embedder known = cache == null ? embedder : new QuestionVectors(embedder, cache);
        Wording wording = new Wording(search);
        questions.forEach(question -> known.query(wording.of(question).plain()));
        if (known instanceof QuestionVectors made) {
            made.keep();
        }
        return known;
    }

    private static QueryVector vector(Embedder known, SearchText text) {
        return new QueryVector(known.model(), known.query(text.plain()));
    }

    private static <T> GrowthReport.Latency timed(List<T> questions, Consumer<T> search) {
        questions.stream().limit(WARM).forEach(search);
        double[] wall = new double[questions.size()];
        double[] busy = new double[questions.size()];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < wall.length; i++) {
            long begin = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            search.accept(questions.get(i));
            busy[i] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
            wall[i] = since(begin);
        }
        return new GrowthReport.Latency(
                Statistics.percentile(wall, 50),
                Statistics.percentile(wall, 99),
                Statistics.percentile(wall, 100),
                Statistics.percentile(busy, 99));
    }

    /** Answers with one vector, whatever is asked. */
    private record OneVector(QueryVector vector) implements Embedder {
        @Override
        public String model() {
            return vector.model();
        }

        @Override
        public int size() {
            return vector.values().length;
        }

        @Override
        public float[] query(String text) {
            return vector.values();
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            return texts.stream().map(text -> vector.values()).toList();
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
