package id.kawanbelajar.practice.marking.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of a message that each name one thing. */
public final class Segments {
    private Segments() {}

    /**
     * Returns the parts, none blank: lines where there are several, else what stands between semicolons or arrows, else
     * between commas and joining words.
     *
     * @param joining words in lower case, parted by {@code |}
     */
    public static List<String> of(String message, String joining) {
        String between = message.strip().contains("\n")
                ? "\\n"
                : message.contains(";") ? ";" : "[,>→]|->|(?<=\\s)-(?=\\s)|(?i:\\b(?:" + joining + ")\\b)";
        return Stream.of(Pattern.compile(between).split(message, -1))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** Returns the parts that each hold a pair; within them nothing is parted. */
    public static List<String> pairs(String message) {
        String between = message.strip().contains("\n")
                ? "\\n"
                : message.contains(";") ? ";" : ",(?!\\d)|(?i:\\b(?:terus|trs|lalu|dan)\\b)";
        return Stream.of(Pattern.compile(between).split(message, -1))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
