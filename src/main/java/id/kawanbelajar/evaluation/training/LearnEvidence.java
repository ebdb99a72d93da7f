package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.evaluation.Bench;
import id.kawanbelajar.evaluation.MeasureAnswers;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.ReadyBench;
import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.Evidence;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Fits how surely hits answer a question, on files of which half the texts are left out ({@code ukur latih bukti}). */
public final class LearnEvidence {
    private final Bench bench;
    private final OwnChapters own;

    /** Makes one that fits on the published chapters, too. */
    public LearnEvidence(Bench bench, OwnChapters own) {
        this.bench = bench;
        this.own = own;
    }

    /**
     * Fits, with meaning where the bench has it.
     *
     * @param sets by name, at least one
     * @return by the names that {@code --json} promises: the fit, and by file the figures of the confidence in use, of the
     *     fit, and of a fit to the other files only
     * @throws id.kawanbelajar.failure.UnavailableException if the model or the disk fails
     */
    public Map<String, Object> learn(SequencedMap<String, TestSet> sets, MeasuringProgress progress) {
        SequencedMap<String, List<JudgedEvidence>> files = new LinkedHashMap<>();
        sets.forEach((name, set) -> files.put(name, judged(set, progress)));
        files.put(OwnChapters.NAME, judgedOwn());
        LogisticFit fit = LogisticFit.of(files.values());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("weights", Arrays.stream(fit.weights()).boxed().toList());
        values.put("always", fit.always());
        values.put("in_use", each(files, name -> JudgedEvidence::confidence));
        values.put("learnt", each(files, name -> fit::probability));
        values.put("other_files", each(files, name -> {
            LogisticFit others = LogisticFit.of(files.entrySet().stream()
                    .filter(file -> !file.getKey().equals(name))
                    .map(Map.Entry::getValue)
                    .toList());
            return others::probability;
        }));
        return values;
    }

    private List<JudgedEvidence> judged(TestSet set, MeasuringProgress progress) {
        TestSet half = MeasureAnswers.half(set);
        List<JudgedEvidence> all = new ArrayList<>();
        try (ReadyBench ready = bench.ready(half.texts(), half.questions(), Retriever.DEPTH_OF_ANSWERS, progress)) {
            Evidence evidence = new Evidence(ready.terms());
            for (TestSet.TestQuestion question : half.questions()) {
                Finding finding = ready.retriever().find(question.text(), Scope.STUDENT);
                judged(evidence, finding, half.isAnswerable(question)).ifPresent(all::add);
            }
        }
        return all;
    }

    private List<JudgedEvidence> judgedOwn() {
        Evidence evidence = new Evidence(own.terms());
        List<JudgedEvidence> all = new ArrayList<>();
        for (JudgedQuestion question : own.questions()) {
            Finding finding = own.tutor()
                    .answer(new Question(question.text(), Scope.STUDENT, Fase.D))
                    .finding();
            judged(evidence, finding, question.place().isPresent()).ifPresent(all::add);
        }
        return all;
    }

    private Optional<JudgedEvidence> judged(Evidence evidence, Finding finding, boolean answerable) {
        return finding.hits().isEmpty()
                ? Optional.empty()
                : Optional.of(new JudgedEvidence(
                        evidence.signs(finding.asked(), finding.hits(), model()), finding.confidence(), answerable));
    }

    private @Nullable String model() {
        Embedder embedder = bench.embedder();
        return embedder == null ? null : embedder.model();
    }

    private static Map<String, Object> each(
            Map<String, List<JudgedEvidence>> files, Function<String, ToDoubleFunction<JudgedEvidence>> confidence) {
        Map<String, Object> values = new LinkedHashMap<>();
        files.forEach((name, file) -> values.put(
                name, EvidenceFigures.of(file, confidence.apply(name)).values()));
        return values;
    }
}
