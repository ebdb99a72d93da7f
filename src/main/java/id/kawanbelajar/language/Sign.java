package id.kawanbelajar.language;

import java.util.regex.Pattern;

/**
 * A pattern over plain words that is tried only where the letters it needs occur at all, for there are hundreds.
 *
 * @param pattern what is looked for
 * @param gate which letters it needs
 */
record Sign(Pattern pattern, Gate gate) {
    static Sign of(String written) {
        return new Sign(Pattern.compile(written, Pattern.UNICODE_CHARACTER_CLASS), Gate.of(written));
    }

    boolean in(String text, Letters letters) {
        return gate.open(letters) && pattern.matcher(text).find();
    }

    /** Returns the text with every match made a dot. */
    String takenFrom(String text, Letters letters) {
        return gate.open(letters) ? pattern.matcher(text).replaceAll("·") : text;
    }
}
