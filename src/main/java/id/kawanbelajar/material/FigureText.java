package id.kawanbelajar.material;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a figure stands in a text: its description on a line of its own. It can be searched and read, but answers nothing. */
public final class FigureText {
    private static final Pattern FIGURE = Pattern.compile("\\[Gambar: (.*)\\]\\s*");

    private FigureText() {}

    /** Returns the line that stands for a figure. */
    public static String of(String description) {
        return "[Gambar: %s]".formatted(description);
    }

    /** Returns the description in a line that stands for a figure; empty for any other. */
    public static Optional<String> description(String line) {
        Matcher figure = FIGURE.matcher(line);
        return figure.matches() ? Optional.of(figure.group(1)) : Optional.empty();
    }

    /** Returns whether a line or sentence stands for a figure. */
    public static boolean is(String text) {
        return FIGURE.matcher(text).matches();
    }
}
