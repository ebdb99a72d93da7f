package id.kawanbelajar.conversation;

import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.Tutor;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks one question outside any conversation: nobody is remembered and nothing is stored. */
public final class AskOnce {
    private static final String NOBODY = "sekali";

    private final SafetyCheck safety;
    private final Tutor tutor;
    private final @Nullable Explain explain;

    /**
     * Makes one over what answers.
     *
     * @param explain null where no explanation is wanted
     */
    public AskOnce(SafetyCheck safety, Tutor tutor, @Nullable Explain explain) {
        this.safety = safety;
        this.tutor = tutor;
        this.explain = explain;
    }

    /** Answers; waits for the explanation. */
    public Outcome ask(Question question) {
        Verdict verdict = safety.check(question.text());
        if (!(verdict instanceof Verdict.Passed)) {
            return new Outcome.Stopped(verdict);
        }
        Answer answer = tutor.answer(question);
        if (explain == null || !(answer instanceof Answer.Found found)) {
            return new Outcome.Answered(answer, null);
        }
        Wish wish = new Wish(NOBODY, question, found, Wish.Style.NORMAL, List.of());
        return new Outcome.Answered(answer, explain.explain(wish, Progress.SILENT));
    }

    /** How a single question ended. */
    public sealed interface Outcome {
        /**
         * It was not searched at all.
         *
         * @param verdict why; never {@link Verdict.Passed}
         */
        record Stopped(Verdict verdict) implements Outcome {}

        /**
         * It was searched.
         *
         * @param answer what the material says
         * @param explanation what became of the wish for one; null where none was asked for
         */
        record Answered(Answer answer, @Nullable Explanation explanation) implements Outcome {}
    }
}
