package id.kawanbelajar.tutor.explanation.grounding;

import java.util.List;

/**
 * Numbers stand in the grounds of their sentence as often as in it, with the same unit; a number that only the question
 * holds may be said back.
 *
 * @param question its quantities
 * @param all everything that the model was shown
 */
record NumberCheck(List<Quantity> question, SourceWords all) {
    boolean holds(SentenceWords said, Grounds grounds) {
        return said.quantities().stream()
                .allMatch(q -> isAsked(q) || isGrounded(q, said, grounds) || (said.leadsWith(q) && grounds.pointTo(q)));
    }

    private boolean isAsked(Quantity quantity) {
        return question.stream().anyMatch(q -> q.number().equals(quantity.number()))
                && all.count(quantity.number()) == 0;
    }

    private static boolean isGrounded(Quantity quantity, SentenceWords said, Grounds grounds) {
        long there = grounds.sentences().stream()
                .mapToLong(s -> count(quantity.number(), s))
                .sum();
        return count(quantity.number(), said) <= there
                && grounds.sentences().stream()
                        .anyMatch(s -> s.quantities().stream().anyMatch(q -> same(q, quantity, s)));
    }

    private static long count(String number, SentenceWords sentence) {
        return sentence.quantities().stream()
                .filter(q -> q.number().equals(number))
                .count();
    }

    /** A table has its unit in the head, and a formula writes it in its own way. */
    private static boolean same(Quantity there, Quantity here, SentenceWords sentence) {
        boolean elsewhere = there.unit().isEmpty() && (sentence.row() || sentence.formula());
        return there.number().equals(here.number()) && (there.unit().equals(here.unit()) || elsewhere);
    }
}
