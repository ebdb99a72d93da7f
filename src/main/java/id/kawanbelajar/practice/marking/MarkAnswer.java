package id.kawanbelajar.practice.marking;

import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.marking.reading.Chat;
import id.kawanbelajar.practice.marking.reading.Pick;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks what a student typed by the key of the question. Stateless; safe for use by many threads. */
public final class MarkAnswer {
    /** Longer than anything that is asked for, essays included. */
    private static final int LONGEST = 4000;

    /** Longer than any answer that is not an essay; what is longer was pasted. */
    private static final int LONGEST_SHORT = 400;

    /**
     * Marks an answer.
     *
     * @param concrete a question with its numbers chosen ({@link Exercise#concrete}), shown as {@link Shown} says
     * @param answer the message as it was typed
     */
    public Marked mark(Exercise concrete, String answer) {
        int longest = concrete.task() instanceof Task.Essay ? LONGEST : LONGEST_SHORT;
        if (answer.isBlank() || answer.length() > longest) {
            return new Marked.Unclear(answer.isBlank() ? Asks.EMPTY : Asks.LONG);
        }
        return KeyGuard.withoutKey(byKind(concrete, Chat.of(answer)), concrete);
    }

    private static Marked byKind(Exercise concrete, Chat answer) {
        if (answer.wantsTheKey() && !answersInWords(concrete.task(), answer)) {
            return new Marked.Unclear(Asks.NO_KEY);
        }
        return switch (concrete.task()) {
            case Task.Choice t -> ChoiceMarker.mark(t, answer);
            case Task.Choices t -> ChoicesMarker.mark(t, answer);
            case Task.Statements t -> StatementsMarker.mark(t, answer);
            case Task.NumberEntry t -> NumberMarker.mark(t, answer);
            case Task.WordEntry t -> WordMarker.mark(t, answer);
            case Task.ExpressionEntry t -> ExpressionMarker.mark(t, answer);
            case Task.Ordering t -> OrderingMarker.mark(t, concrete.id(), answer);
            case Task.Matching t -> MatchingMarker.mark(t, concrete.id(), answer);
            case Task.Essay t -> EssayMarker.mark(t, answer);
        };
    }

    /** A word that is asked for, or a whole option, may look like a request. */
    private static boolean answersInWords(Task task, Chat answer) {
        return switch (task) {
            case Task.WordEntry t -> WordMarker.isListed(t, answer);
            case Task.Choice t -> asksNothingBeside(t.options(), answer);
            case Task.Choices t -> asksNothingBeside(t.options(), answer);
            default -> false;
        };
    }

    private static boolean asksNothingBeside(Map<String, String> options, Chat answer) {
        Pick pick = new Pick(List.copyOf(options.values()));
        return !pick.allIn(answer).isEmpty() && !Chat.of(pick.without(answer)).wantsTheKey();
    }

    static Marked wrong(String misconception) {
        return new Marked.Wrong(Optional.of(misconception).filter(text -> !text.isBlank()));
    }

    static Marked unclear(String ask) {
        return new Marked.Unclear(ask);
    }
}
