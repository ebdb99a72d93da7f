package id.kawanbelajar.practice.retelling;

import id.kawanbelajar.material.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The points of a text, letter for letter: first the sentences that define something, then those that open a paragraph. */
final class KeyPoints {
    /** Most points of a text. */
    static final int MOST = 4;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final Pattern DEFINES =
            Pattern.compile("(?iU)\\b(?:adalah|ialah|merupakan|disebut|yaitu|terdiri atas)\\b");

    /** A table, a list, a question, a formula or what points back to another sentence is no point by itself. */
    private static final Pattern NO_POINT = Pattern.compile(
            "(?isU)^(?:[|!•*<-]|\\d+[.)]).*|.*[?$].*|^(?:ini|itu|hal|jadi|namun|tetapi|selain|dia|ia|mereka|contoh\\w*|misal\\w*)\\b.*");

    private KeyPoints() {}

    /** Returns at most four points in the order of the text; empty where it has none. */
    static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        List<String> best = new ArrayList<>();
        List<String> opening = new ArrayList<>();
        for (String paragraph : text.split("\n\\s*\n", -1)) {
            List<String> own = points(paragraph);
            sentences.addAll(own);
            own.stream().filter(sentence -> DEFINES.matcher(sentence).find()).forEach(best::add);
            own.stream().limit(1).forEach(opening::add);
        }
        List<String> chosen = Stream.of(best, opening, sentences)
                .flatMap(List::stream)
                .distinct()
                .limit(MOST)
                .toList();
        return sentences.stream().distinct().filter(chosen::contains).toList();
    }

    private static List<String> points(String paragraph) {
        return Sentences.of(paragraph).stream()
                .map(span -> span.of(paragraph).replaceAll("\\s+", " ").strip())
                .filter(KeyPoints::isPoint)
                .toList();
    }

    private static boolean isPoint(String sentence) {
        int words = sentence.split(" ", -1).length;
        return words >= SHORTEST
                && words <= LONGEST
                && !NO_POINT.matcher(sentence).matches();
    }
}
