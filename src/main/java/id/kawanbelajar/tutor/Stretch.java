package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Neighbouring sentences of a passage.
 *
 * @param passage where they stand
 * @param start first character in the passage's text
 * @param end one past the last
 * @param worth how much they say to the question
 */
record Stretch(Passage passage, int start, int end, double worth) {
    String text() {
        return passage.text().substring(start, end);
    }

    Stretch worth(double other) {
        return new Stretch(passage, start, end, other);
    }

    /** Returns whether this begins where another of the same passage ends, white space aside. */
    boolean follows(Stretch other) {
        return end > other.end && touches(other);
    }

    /** Returns whether some words in lower case stand here as whole words. */
    boolean names(String words) {
        return Pattern.compile("\\b" + Pattern.quote(words) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text().toLowerCase(Locale.ROOT))
                .find();
    }

    int length() {
        return end - start;
    }

    /** Returns whether nothing but white space lies between this and another of the same passage, or they overlap. */
    boolean touches(Stretch other) {
        if (!passage.id().equals(other.passage.id())) {
            return false;
        }
        int from = Math.min(end, other.end);
        int to = Math.max(start, other.start);
        return from >= to || passage.text().substring(from, to).isBlank();
    }

    Stretch with(Stretch other) {
        return new Stretch(
                passage, Math.min(start, other.start), Math.max(end, other.end), Math.max(worth, other.worth));
    }

    Source source() {
        return Source.of(passage, text());
    }
}
