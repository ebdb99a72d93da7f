package id.kawanbelajar.adapter.document.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks at the beginning of a line that make it an item of a list. */
public final class Marks {
    private static final Pattern BULLET =
            Pattern.compile("\\A\\s*(?:[•·▪●○◦■□➢✓✔❖*\\uF0B7\\u2023\\u2043–-]|o(?=\\s{2}))\\s+(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("\\A\\s*(?:\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)])\\s+(?=\\S)");

    private Marks() {}

    /** Returns a bulleted line with the usual mark; empty for any other. */
    public static Optional<String> bulleted(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.find() ? Optional.of("- " + line.substring(bullet.end()).strip()) : Optional.empty();
    }

    /** Returns a line that begins with a number or letter of a list, with one space after it; empty for any other. */
    public static Optional<String> numbered(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.find()
                ? Optional.of(number.group().strip() + " "
                        + line.substring(number.end()).strip())
                : Optional.empty();
    }
}
