package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.layout.Strip.Gap;
import id.kawanbelajar.adapter.document.pdf.scan.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a region into flows that are read one after the other: stripes across are joined as long as they leave the same
 * white gutters, and what lies between gutters is a column if it reads like one.
 */
public final class Columns {
    private static final int DEEPEST = 6;
    private static final float NARROWEST = 0.8f;
    private static final float LARGER = 1.12f;

    private final List<List<Item>> flows = new ArrayList<>();
    private final float narrowest;

    private Columns(float bodySize) {
        this.narrowest = Math.max(5, NARROWEST * bodySize);
    }

    /** Returns the flows of a region in reading order; none is empty. */
    public static List<List<Item>> of(List<Item> items, float bodySize) {
        Columns columns = new Columns(bodySize);
        columns.part(items, 0);
        return columns.flows;
    }

    private void part(List<Item> items, int depth) {
        List<Strip> strips = Strip.of(items);
        List<Strip> plain = new ArrayList<>();
        int next = 0;
        while (next < strips.size()) {
            Run run = depth < DEEPEST ? runFrom(strips, next) : new Run(next, List.of());
            List<List<Item>> columns = run.gaps.isEmpty() ? List.of() : columnsOf(strips, next, run, plain);
            if (columns.size() < 2) {
                plain.add(strips.get(next));
                next++;
            } else {
                flush(plain);
                columns.forEach(column -> part(column, depth + 1));
                next = run.end;
            }
        }
        flush(plain);
    }

    private void flush(List<Strip> plain) {
        List<Item> items = itemsOf(plain);
        if (!items.isEmpty()) {
            flows.add(items);
        }
        plain.clear();
    }

    private static List<Item> itemsOf(List<Strip> strips) {
        List<Item> items = new ArrayList<>();
        strips.forEach(strip -> items.addAll(strip.items()));
        return items;
    }

    /** Stripes up to an end that leave the same gutters. */
    private record Run(int end, List<Gap> gaps) {}

    private Run runFrom(List<Strip> strips, int start) {
        List<Gap> gaps = strips.get(start).gaps(narrowest);
        int end = start + 1;
        int lastShared = start;
        while (end < strips.size() && !gaps.isEmpty()) {
            Strip strip = strips.get(end);
            List<Gap> left = strip.leave(gaps, narrowest);
            if (left.isEmpty() || beginsAnew(strips, end, left)) {
                break;
            }
            gaps = left;
            if (!strip.isOneSided(gaps)) {
                lastShared = end;
            }
            end++;
        }
        return new Run(end < strips.size() ? loosened(strips, lastShared, end, gaps) : end, gaps);
    }

    /** A short heading over columns does not reach their gutter: it stands alone, between stripes that have both sides. */
    private boolean beginsAnew(List<Strip> strips, int at, List<Gap> gaps) {
        Strip strip = strips.get(at);
        Strip before = strips.get(at - 1);
        boolean looksIt = strip.letterSize() > LARGER * before.letterSize() || (strip.isBold() && !before.isBold());
        if (!looksIt || !strip.isOneSided(gaps) || !strip.isLeftOf(gaps) || !isApart(before, strip, 0.35f)) {
            return false;
        }
        List<Gap> left = gaps;
        for (int i = at + 1; i < strips.size(); i++) {
            left = strips.get(i).leave(left, narrowest);
            if (left.isEmpty()) {
                return false;
            }
            if (!strips.get(i).isOneSided(left)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isApart(Strip above, Strip below, float share) {
        return below.area().top() - above.area().bottom() > share * Math.max(1, below.letterSize());
    }

    /** Where a full-width stripe follows, one-sided lines that stand off from the columns go with it. */
    private static int loosened(List<Strip> strips, int lastShared, int end, List<Gap> gaps) {
        for (int i = lastShared + 1; i < end; i++) {
            Strip before = strips.get(i - 1);
            Strip strip = strips.get(i);
            boolean larger = strip.letterSize() > LARGER * before.letterSize();
            if (strip.isLeftOf(gaps) && (larger || isApart(before, strip, 0.9f))) {
                return i;
            }
        }
        return end;
    }

    /** Returns the columns of a run, with lines above it that belong to one of them; fewer than two where it has none. */
    private List<List<Item>> columnsOf(List<Strip> strips, int start, Run run, List<Strip> plain) {
        List<Item> items = itemsOf(strips.subList(start, run.end));
        List<Gap> gutters = ColumnTest.gutters(items, run.gaps);
        if (gutters.isEmpty()) {
            return List.of();
        }
        Strip below = strips.get(start);
        while (!plain.isEmpty() && belongs(plain.getLast(), below, gutters)) {
            below = plain.removeLast();
            items.addAll(below.items());
        }
        return ColumnTest.columns(items, gutters);
    }

    private boolean belongs(Strip above, Strip below, List<Gap> gutters) {
        return !isApart(above, below, 0.9f)
                && above.leave(gutters, narrowest).size() == gutters.size()
                && above.isOneSided(gutters)
                && above.letterSize() < LARGER * Math.max(1, below.letterSize());
    }
}
