package id.kawanbelajar.practice.checking.report;

/**
 * A rule that is broken somewhere.
 *
 * @param file as it was named
 * @param spot where in the file: a question's id, a page, a section; blank where it is the whole
 * @param message what is wrong and how to mend it, in Indonesian
 */
public record Finding(Rule rule, String file, String spot, String message) {
    public Finding {
        if (file.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a finding says where and what: " + rule);
        }
    }

    /** Returns how bad it is. */
    public Grade grade() {
        return rule.grade();
    }

    @Override
    public String toString() {
        return "%s%s: %s".formatted(file, spot.isEmpty() ? "" : " → " + spot, message);
    }
}
