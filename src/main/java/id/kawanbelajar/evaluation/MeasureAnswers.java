package id.kawanbelajar.evaluation;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.evaluation.metric.GoldAnswer;
import id.kawanbelajar.evaluation.metric.Statistics;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.Tutor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * Measures answers without a model ({@code ukur jawab}). Every text whose id has an odd CRC-32 (of its UTF-8 bytes) is left
 * out of the material, so that its questions have no answer there and should be refused.
 */
public final class MeasureAnswers {
    private static final int DEPTH = Retriever.DEPTH_OF_ANSWERS;

    /** Per cent of the good answers that may be lost. */
    private static final double FALSELY = 5;

    private final Bench bench;

    public MeasureAnswers(Bench bench) {
        this.bench = bench;
    }

    /**
     * Measures.
     *
     * @param each told of every question in order
     * @throws id.kawanbelajar.failure.UnavailableException if the model or the disk fails
     */
    public AnswerFigures measure(TestSet whole, Consumer<Answered> each, MeasuringProgress progress) {
        TestSet half = half(whole);
        List<Answered> all = new ArrayList<>();
        try (ReadyBench ready = bench.ready(half.texts(), half.questions(), DEPTH, progress)) {
            Tutor tutor = ready.tutor();
            for (TestSet.TestQuestion query : half.questions()) {
                boolean answerable = half.isAnswerable(query);
                Answered answered = answered(tutor, ready, query, answerable);
                each.accept(answered);
                all.add(answered);
            }
        }
        return figures(all);
    }

    /** Returns all questions with the half of the texts that stays in the index. */
    public static TestSet half(TestSet whole) {
        return new TestSet(
                whole.texts().stream().filter(text -> !isLeftOut(text.id())).toList(),
                whole.questions(),
                whole.judgements());
    }

    static boolean isLeftOut(String id) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 1;
    }

    private static Answered answered(Tutor tutor, ReadyBench ready, TestSet.TestQuestion query, boolean answerable) {
        Answer answer = tutor.answer(new Question(query.text(), Scope.STUDENT, Fase.D));
        Answer inShort = tutor.answer(new Question(query.text(), Scope.STUDENT, Fase.D, true));
        String extract = text(answer);
        String fact = answer instanceof Answer.Found found ? found.extract().factText() : "";
        Finding finding = answer.finding();
        List<String> passages = List.copyOf(ready.texts(finding.hits(), DEPTH).keySet());
        boolean refused = answer instanceof Answer.NotInMaterial;
        return new Answered(
                query.id(),
                answerable,
                refused,
                finding.confidence(),
                extract,
                fact,
                passages,
                GoldAnswer.isIn(extract, query.answers()),
                GoldAnswer.isIn(text(inShort), query.answers()),
                GoldAnswer.overlaps(fact, query.answers()));
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Found found ? found.extract().text() : "";
    }

    private static AnswerFigures figures(List<Answered> all) {
        List<Answered> in = all.stream().filter(Answered::answerable).toList();
        List<Answered> marked = in.stream().filter(a -> !a.fact().isBlank()).toList();
        List<Answered> out = all.stream().filter(a -> !a.answerable()).toList();
        return new AnswerFigures(
                in.size(),
                share(in, Answered::holdsGold),
                share(in, Answered::holdsGoldInShort),
                Statistics.percentile(
                        in.stream()
                                .filter(a -> !a.refused())
                                .mapToDouble(a -> a.extract().length())
                                .toArray(),
                        50),
                marked.size(),
                share(marked, Answered::isFactRight),
                out.size(),
                share(out, Answered::refused),
                share(in, Answered::refused),
                Statistics.refusedAt(confidences(in), confidences(out), FALSELY),
                Statistics.auroc(confidences(in), confidences(out)));
    }

    private static double[] confidences(List<Answered> some) {
        return some.stream().mapToDouble(Answered::confidence).toArray();
    }

    private static double share(List<Answered> some, Predicate<Answered> which) {
        return some.isEmpty() ? 0 : (double) some.stream().filter(which).count() / some.size();
    }
}
