package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.evaluation.Bench;
import id.kawanbelajar.evaluation.MeasureAnswers;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.ReadyBench;
import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.metric.GoldAnswer;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Quoting;
import id.kawanbelajar.tutor.Signs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** Learns what tells that a sentence answers ({@code ukur latih kutipan}), on the halves that {@code ukur jawab} measures. */
public final class LearnQuoting {
    private final Bench bench;

    public LearnQuoting(Bench bench) {
        this.bench = bench;
    }

    /**
     * Learns; its quality is the share of questions whose likeliest stretch holds an accepted answer. Questions teach nothing
     * of which no stretch holds one, letter for letter.
     *
     * @param sets by name, at least two
     * @throws id.kawanbelajar.failure.UnavailableException if the model or the disk fails
     */
    public Learnt learn(SequencedMap<String, TestSet> sets, MeasuringProgress progress) {
        SequencedMap<String, List<JudgedStretches>> files = new LinkedHashMap<>();
        sets.forEach((name, set) -> files.put(name, judged(set, progress)));
        return new CarriesOver(files, Signs.NAMES).learn(Signs.WEIGHTS.values(), UnaryOperator.identity());
    }

    private List<JudgedStretches> judged(TestSet set, MeasuringProgress progress) {
        TestSet half = MeasureAnswers.half(set);
        List<JudgedStretches> all = new ArrayList<>();
        try (ReadyBench ready = bench.ready(half.texts(), half.questions(), Retriever.DEPTH_OF_ANSWERS, progress)) {
            Quoting quoting = new Quoting(ready.terms());
            for (TestSet.TestQuestion question : half.questions()) {
                Finding finding = ready.retriever().find(question.text(), Scope.STUDENT);
                if (half.isAnswerable(question) && !finding.hits().isEmpty()) {
                    all.add(judged(quoting.offers(finding), question));
                }
            }
        }
        return all;
    }

    private static JudgedStretches judged(List<Quoting.Offer> offers, TestSet.TestQuestion question) {
        List<Signs> signs = offers.stream().map(Quoting.Offer::signs).toList();
        return new JudgedStretches(
                signs,
                offers.stream()
                        .map(offer -> GoldAnswer.isIn(offer.text(), question.answers()))
                        .toList());
    }
}
