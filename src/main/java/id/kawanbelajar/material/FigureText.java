package id.kawanbelajar.material;

import java.util.regex.Pattern;

/** How a figure stands in a text: its description on a line of its own. It can be searched and read, but answers nothing. */
public final class FigureText {
    private static final Pattern FIGURE = Pattern.compile("\\[Gambar: .*\\]\\s*");

    private FigureText() {}

    /** Returns the line that stands for a figure. */
    public static String of(String description) {
        return "[Gambar: %s]".formatted(description);
    }

    /** Returns whether a line or sentence stands for a figure. */
    public static boolean is(String text) {
        return FIGURE.matcher(text).matches();
    }
}
