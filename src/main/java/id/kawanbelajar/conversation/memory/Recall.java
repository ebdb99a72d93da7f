package id.kawanbelajar.conversation.memory;

import id.kawanbelajar.tutor.explanation.Wish.Turn;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person talked about last.
 *
 * @param question the last question that stands on its own; blank if there was none
 * @param mapel code of the subject it was narrowed to; null for all
 * @param answer id of the answer to it in the {@link AnswerLog}; blank if it had none
 * @param awaiting what the person was asked for
 * @param turns the last exchanges, oldest first, at most {@link #TURNS}
 */
public record Recall(String question, @Nullable String mapel, String answer, Awaiting awaiting, List<Turn> turns) {
    /** Most exchanges remembered. */
    public static final int TURNS = 3;

    /** Nothing yet. */
    public static final Recall NOTHING = new Recall("", null, "", Awaiting.NOTHING, List.of());

    /** What the next message is expected to be. */
    public enum Awaiting {
        NOTHING,
        /** The text of an exercise that was only named. */
        EXERCISE,
        /** An attempt at the exercise that is the last question. */
        ATTEMPT,
        /** Whatever follows the fixed words of a crisis. */
        SAFETY,
        /** Whether everything is to be erased. */
        SURE_TO_ERASE,
        /** Whether the study plan is to be deleted. */
        SURE_TO_FORGET_PLAN
    }

    public Recall {
        turns = List.copyOf(turns.subList(Math.max(0, turns.size() - TURNS), turns.size()));
    }

    /** Whether there is a topic that a follow-up can be about. */
    public boolean hasTopic() {
        return !question.isBlank();
    }

    /** Returns this with a new topic, its answer and the exchange in which it came up. */
    public Recall about(String newQuestion, @Nullable String newMapel, String newAnswer, String reply) {
        List<Turn> more = Stream.concat(turns.stream(), Stream.of(new Turn(newQuestion, reply)))
                .toList();
        return new Recall(newQuestion, newMapel, newAnswer, Awaiting.NOTHING, more);
    }

    /** Returns this, expecting something. */
    public Recall expecting(Awaiting next) {
        return new Recall(question, mapel, answer, next, turns);
    }
}
