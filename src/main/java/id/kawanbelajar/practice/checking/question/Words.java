package id.kawanbelajar.practice.checking.question;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comparing sentences by their words, whatever their case and punctuation. */
final class Words {
    private static final int SHORTEST_CONTENT_WORD = 3;

    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Returns the words in lower case, each between two blanks. */
    static String plain(String text) {
        return " "
                + OTHER_SIGNS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    /** Returns whether a text holds a phrase as whole words. */
    static boolean holds(String text, String phrase) {
        String wanted = plain(phrase);
        return !wanted.isBlank() && plain(text).contains(wanted);
    }

    /** Returns whether a text holds a phrase apart from where it holds longer phrases that the phrase is a part of. */
    static boolean holdsApart(String text, String phrase, Collection<String> others) {
        String rest = plain(text);
        for (String other : others) {
            if (other.length() > phrase.length() && holds(other, phrase)) {
                rest = rest.replace(plain(other), " ");
            }
        }
        return holds(rest, phrase);
    }

    /** Returns which share of a phrase's numbers and longer words a text holds; 0 where it has none. */
    static double share(String text, String phrase) {
        Set<String> wanted = content(phrase);
        if (wanted.isEmpty()) {
            return 0;
        }
        Set<String> there = content(text);
        return (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    private static Set<String> content(String text) {
        return Arrays.stream(plain(text).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .filter(word -> word.length() >= SHORTEST_CONTENT_WORD || Character.isDigit(word.charAt(0)))
                .collect(Collectors.toSet());
    }

    /** Returns algebra in one form: no blanks, no multiplication signs, lower case. */
    static String algebra(String text) {
        return SchoolMath.plain(text).toLowerCase(Locale.ROOT).replaceAll("[\\s*]+", "");
    }
}
