package id.kawanbelajar.safety;

import java.util.List;
import java.util.regex.Pattern;

/**
 * When a plain message belongs to one category.
 *
 * @param verdict that category
 * @param signs any of them is enough
 * @param harmless stretches that are taken out before the signs are read
 * @param lessons any of them means the category does not apply at all
 */
record SafetyRule(Verdict verdict, List<Pattern> signs, List<Pattern> harmless, List<Pattern> lessons) {
    SafetyRule {
        signs = List.copyOf(signs);
        harmless = List.copyOf(harmless);
        lessons = List.copyOf(lessons);
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("a rule needs a sign: " + verdict);
        }
    }

    boolean appliesTo(String plain) {
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
