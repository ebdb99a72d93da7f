package id.kawanbelajar.evaluation.prompting;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.evaluation.MeasuringProgress;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.Tutor;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.prompt.Prompts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Has the product explain the same questions with each variant of its texts for the model ({@code ukur prompt}). */
public final class MeasurePrompts {
    /** Prompts whose reading is timed; each costs three calls. */
    private static final int TIMED = 5;

    private final Tutor tutor;
    private final Stopwatch model;
    private final BiFunction<LanguageModel, Prompts, Explain> explaining;

    /**
     * Makes one.
     *
     * @param tutor what answers students; it should wait for vectors however long
     * @param explaining returns what explains to students with a model and texts for it
     */
    public MeasurePrompts(
            Tutor tutor,
            LanguageModel model,
            BiFunction<LanguageModel, Prompts, Explain> explaining,
            LongSupplier nanoTime) {
        this.tutor = tutor;
        this.model = new Stopwatch(model, nanoTime);
        this.explaining = explaining;
    }

    /**
     * Measures one variant after the other.
     *
     * @param most how many questions to take, evenly spread over all; more than zero
     * @param each takes every explanation, in order
     * @throws UnavailableException if the model is away; says what to do
     * @throws InterruptedException if the calling thread was interrupted
     */
    public List<VariantFigures> measure(
            List<JudgedQuestion> questions,
            int most,
            List<Variant> variants,
            Consumer<Trial> each,
            MeasuringProgress progress)
            throws InterruptedException {
        List<Wish> wishes =
                spread(questions, most).stream().flatMap(q -> wish(q).stream()).toList();
        if (wishes.isEmpty()) {
            throw new IllegalArgumentException("the material answers none of %d questions".formatted(questions.size()));
        }
        List<VariantFigures> figures = new ArrayList<>();
        int all = wishes.size() * variants.size();
        for (Variant variant : variants) {
            PrefixReuse prefix =
                    new MeasurePrefix(present()).measure(variant, wishes.subList(0, Math.min(TIMED, wishes.size())));
            List<Trial> trials = new ArrayList<>();
            for (Wish wish : wishes) {
                trials.add(trial(variant, wish));
                each.accept(trials.getLast());
                progress.reached(figures.size() * wishes.size() + trials.size(), all);
            }
            figures.add(new VariantFigures(variant.name(), trials, prefix));
        }
        return figures;
    }

    private Stopwatch present() {
        model.trouble().ifPresent(why -> {
            throw UnavailableException.untilMended(why, new IllegalStateException("no model"));
        });
        return model;
    }

    private Trial trial(Variant variant, Wish wish) {
        var outcome = explaining.apply(present(), variant.prompts()).explain(wish, Progress.SILENT);
        return new Trial(variant.name(), wish.question().text(), outcome, model.taken());
    }

    private static List<JudgedQuestion> spread(List<JudgedQuestion> questions, int most) {
        int taken = Math.min(most, questions.size());
        return IntStream.range(0, taken)
                .mapToObj(i -> questions.get((int) ((long) i * questions.size() / taken)))
                .toList();
    }

    private List<Wish> wish(JudgedQuestion judged) {
        Question question = new Question(judged.text(), Scope.STUDENT, Fase.D);
        return tutor.answer(question) instanceof Answer.Found found
                ? List.of(new Wish("ukur", question, found, Wish.Style.NORMAL, List.of()))
                : List.of();
    }
}
