package id.kawanbelajar.tutor.explanation.grounding;

import java.util.Set;

/**
 * Names stand in the grounds of their sentence, or before them where these point back ("Ia lahir di …").
 *
 * @param question keys of its words
 * @param all everything that the model was shown
 */
record NameCheck(Set<String> question, SourceWords all) {
    /** Who a sentence speaks of is named among its first words. */
    private static final int LEAD = 3;
    /** From this share on a sentence is another one with a word or two changed. */
    private static final double NEARLY_SAID = 0.7;

    boolean holds(SentenceWords said, Grounds grounds) {
        return said.capitals().stream()
                .allMatch(name -> grounds.hold(name)
                        || question.contains(name.key())
                        || (name.inside() ? isMeant(name, grounds) : mayBegin(name, said, grounds)));
    }

    private static boolean isMeant(Capital name, Grounds grounds) {
        return name.place() <= LEAD && grounds.pointTo(name);
    }

    /** The first word may be any word, unless it is a name or stands where the grounds have one. */
    private boolean mayBegin(Capital first, SentenceWords said, Grounds grounds) {
        if (grounds.pointTo(first)) {
            return true;
        }
        boolean known = all.spelled().contains(first.lower()) || all.subject().contains(first.key());
        return known ? !all.names().contains(first.lower()) : !replaces(said, grounds.nearest());
    }

    private static boolean replaces(SentenceWords said, SentenceWords ground) {
        Set<String> plain = said.plain();
        long shared = plain.stream().filter(ground.subject()::contains).count();
        boolean otherName = ground.capitals().stream()
                .filter(c -> c.place() <= 1)
                .anyMatch(c -> !said.subject().contains(c.key()));
        return otherName && shared >= NEARLY_SAID * (plain.size() - 1);
    }
}
