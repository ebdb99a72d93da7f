package id.kawanbelajar.tutor.explanation;

import id.kawanbelajar.tutor.Answer;
import id.kawanbelajar.tutor.Question;
import java.util.List;

/**
 * What somebody wants explained.
 *
 * @param person internal id, for fairness: one running and one waiting wish each
 * @param question what was asked
 * @param answer what the material says to it
 * @param style in which way
 * @param before the last turns of the conversation, oldest first; may be empty
 */
public record Wish(String person, Question question, Answer.Found answer, Style style, List<Turn> before) {
    public Wish {
        before = List.copyOf(before);
    }

    /** Returns this wish as if nothing had been said before. */
    public Wish alone() {
        return new Wish(person, question, answer, style, List.of());
    }

    /** In which way to explain. */
    public enum Style {
        NORMAL,
        SIMPLER,
        EXAMPLE,
        ANOTHER_WAY
    }

    /**
     * One exchange of the conversation before.
     *
     * @param question what the student wrote
     * @param reply what was answered, shortened
     */
    public record Turn(String question, String reply) {}
}
