package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.practice.marking.reading.Chat;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of a question a message says again. */
final class SharedWords {
    private static final int SHORTEST_CONTENT_WORD = 4;
    private static final int FEWEST_REPEATED = 3;
    private static final double REPEATED = 0.7;

    private SharedWords() {}

    /** Returns how many words that mean something, and numbers, are in both. */
    static long count(String question, String message) {
        Set<String> said = contentWords(message);
        return contentWords(question).stream().filter(said::contains).count();
    }

    /** Returns whether a message is more or less the question itself. */
    static boolean repeats(String question, String message) {
        long shared = count(question, message);
        return shared >= FEWEST_REPEATED
                && shared >= REPEATED * contentWords(question).size();
    }

    private static Set<String> contentWords(String text) {
        return Arrays.stream(Chat.plain(text).split(" ", -1))
                .filter(word -> word.length() >= SHORTEST_CONTENT_WORD || word.matches("\\d+"))
                .collect(Collectors.toSet());
    }
}
