package id.kawanbelajar.adapter.document.office;

import id.kawanbelajar.material.reading.ReadBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The options of a question of which the writer set one in bold or colour. What marks the key would be lost, so it is said in
 * a line below, as other files say it.
 */
public final class MarkedOptions {
    private static final Pattern OPTION = Pattern.compile("(?s)\\(?[A-Ea-e][.)]\\s.*");
    private static final int FEWEST = 3;

    private MarkedOptions() {}

    /** Returns the blocks; no option is a heading any more. */
    public static List<Draft> in(List<Draft> blocks) {
        List<Draft> all = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at;
            while (end < blocks.size() && isOption(blocks.get(end), (char) ('a' + end - at))) {
                end++;
            }
            List<Draft> options = blocks.subList(at, end);
            if (options.size() < FEWEST) {
                all.add(blocks.get(at));
                at++;
            } else {
                boolean one = options.stream().filter(Draft::boldLine).count() == 1;
                options.forEach(option -> all.add(option.plain()));
                if (one) {
                    all.add(key(options));
                }
                at = end;
            }
        }
        return all;
    }

    private static boolean isOption(Draft draft, char letter) {
        String text = draft.block().text();
        return OPTION.matcher(text).matches()
                && Character.toLowerCase(text.charAt(text.startsWith("(") ? 1 : 0)) == letter;
    }

    private static Draft key(List<Draft> options) {
        int right = 0;
        while (!options.get(right).boldLine()) {
            right++;
        }
        return Draft.of(
                ReadBlock.paragraph("Jawaban: " + (char) ('A' + right)),
                options.getLast().page());
    }
}
