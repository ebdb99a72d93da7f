package id.kawanbelajar.language;

import java.util.List;

/** When a plain message belongs to one group. Safe for use by many threads. */
public final class WordRule {
    private final String group;
    private final List<Sign> signs;
    private final List<Sign> harmless;
    private final List<Sign> lessons;

    /**
     * Makes one.
     *
     * @param group name of that group
     * @param signs any of them is enough
     * @param harmless stretches that are taken out before the signs are read
     * @param lessons any of them means the group does not apply at all
     */
    WordRule(String group, List<Sign> signs, List<Sign> harmless, List<Sign> lessons) {
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("a rule needs a sign: " + group);
        }
        this.group = group;
        this.signs = List.copyOf(signs);
        this.harmless = List.copyOf(harmless);
        this.lessons = List.copyOf(lessons);
    }

    /** Returns the name of the group. */
    public String group() {
        return group;
    }

    /** Whether a message in the form of {@link PlainWords} belongs to the group. */
    public boolean appliesTo(String plain) {
        return appliesTo(new PlainText(plain));
    }

    /** Whether a message belongs to the group. */
    public boolean appliesTo(PlainText plain) {
        Letters letters = plain.letters();
        if (lessons.stream().anyMatch(lesson -> lesson.in(plain.words(), letters))) {
            return false;
        }
        String rest = plain.words();
        for (Sign stretch : harmless) {
            rest = stretch.takenFrom(rest, letters);
        }
        String read = rest;
        return signs.stream().anyMatch(sign -> sign.in(read, letters));
    }
}
