package id.kawanbelajar.adapter.document.pdf.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark before a list's item. */
public record ListMark(String mark, String rest, boolean bullet) {
    private static final String SIGNS = "[\\p{Co}•●○◦▪■□◻❑❖➢➤►▶✓✔‣⁃∙·o\\-–—*]";
    private static final Pattern BULLET = Pattern.compile("(" + SIGNS + ")\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern BULLET_CLOSE = Pattern.compile("([\\p{Co}•●○▪■□❑❖➢➤►✓✔‣])(\\S.*)", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("(\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[.)])\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern ALONE =
            Pattern.compile("[\\p{Co}•●○◦▪■□◻❑❖➢➤►▶✓✔‣⁃∙·\\-–—]|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]");

    /** Returns the mark that a line begins with. */
    public static Optional<ListMark> of(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            return Optional.of(new ListMark("-", bullet.group(2), true));
        }
        Matcher close = BULLET_CLOSE.matcher(line);
        if (close.matches()) {
            return Optional.of(new ListMark("-", close.group(2), true));
        }
        Matcher number = NUMBER.matcher(line);
        return number.matches() ? Optional.of(new ListMark(number.group(1), number.group(2), false)) : Optional.empty();
    }

    public static boolean isAlone(String word) {
        return ALONE.matcher(word).matches();
    }
}
