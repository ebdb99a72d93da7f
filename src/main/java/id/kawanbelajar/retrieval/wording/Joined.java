package id.kawanbelajar.retrieval.wording;

import java.util.regex.Pattern;

/** Puts together what a telephone's keyboard takes apart when it sets a space after every full stop. */
final class Joined {
    /** "Rp 5. 900", "40. 663. 627" */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)([.,]) (?=\\d{3}(?!\\d))");

    /** "p. t. pertamina", "h. o. t." */
    private static final Pattern INITIALS = Pattern.compile("(?<=(?<!\\p{L})\\p{L})\\. (?=\\p{L}(?!\\p{L}))");

    /** "ka ' bah"; two of them are quotation marks. */
    private static final Pattern APOSTROPHE = Pattern.compile("^([^'’]*\\p{L}) (['’]) (\\p{L}[^'’]*)$");

    private Joined() {}

    static String together(String text) {
        String numbers = THOUSANDS.matcher(text).replaceAll("$1");
        String initials = INITIALS.matcher(numbers).replaceAll(".");
        return APOSTROPHE.matcher(initials).replaceFirst("$1$2$3");
    }
}
