package id.kawanbelajar.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * When a plain message belongs to one group.
 *
 * @param group name of that group
 * @param signs any of them is enough
 * @param harmless stretches that are taken out before the signs are read
 * @param lessons any of them means the group does not apply at all
 */
public record WordRule(String group, List<Pattern> signs, List<Pattern> harmless, List<Pattern> lessons) {
    public WordRule {
        signs = List.copyOf(signs);
        harmless = List.copyOf(harmless);
        lessons = List.copyOf(lessons);
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("a rule needs a sign: " + group);
        }
    }

    /** Whether a message in the form of {@link PlainWords} belongs to the group. */
    public boolean appliesTo(String plain) {
        if (lessons.stream().anyMatch(lesson -> lesson.matcher(plain).find())) {
            return false;
        }
        String rest = plain;
        for (Pattern pattern : harmless) {
            rest = pattern.matcher(rest).replaceAll("·");
        }
        String read = rest;
        return signs.stream().anyMatch(sign -> sign.matcher(read).find());
    }
}
