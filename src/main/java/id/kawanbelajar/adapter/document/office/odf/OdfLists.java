package id.kawanbelajar.adapter.document.office.odf;

import id.kawanbelajar.adapter.document.office.Element;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Counts the items of lists, as the program does that shows them. */
final class OdfLists {
    private static final int LEVELS = 10;

    private final OdfStyles styles;
    private final Map<String, int[]> counters = new HashMap<>();

    OdfLists(OdfStyles styles) {
        this.styles = styles;
    }

    /**
     * Counts on.
     *
     * @param list name of its style
     * @param depth from 1
     * @param goesOn whether it goes on from the item before, or from an earlier list
     */
    String next(String list, int depth, Element item, boolean goesOn) {
        int level = Math.clamp(depth, 1, LEVELS);
        int[] counts = counters.computeIfAbsent(list, name -> new int[LEVELS]);
        String own = item.value("text:start-value");
        if (own.matches("\\d{1,6}")) {
            counts[level - 1] = Integer.parseInt(own);
        } else if (!goesOn || counts[level - 1] == 0) {
            counts[level - 1] = styles.start(list, level);
        } else {
            counts[level - 1]++;
        }
        Arrays.fill(counts, level, LEVELS, 0);
        return styles.mark(list, level, counts);
    }
}
