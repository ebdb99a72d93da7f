package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import id.kawanbelajar.adapter.document.pdf.scan.PageContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds heads and feet: lines at a page's edge that many pages around it share, numbers aside, and the page's printed
 * number. A head that changes with the chapter is one too, since pages nearby are asked and not the whole file.
 */
public final class RunningLines {
    /** Pages ahead that must be known before a page is asked for. */
    public static final int AHEAD = 12;

    private static final float OFTEN = 0.3f;
    private static final float NEARLY_ALWAYS = 0.6f;
    private static final float SAME_PLACE = 4;
    private static final float LARGE = 1.25f;

    /**
     * What a page's edges hold.
     *
     * @param gone pieces that are no part of its text
     * @param label its printed number; may be blank
     */
    public record Found(Set<Piece> gone, String label) {}

    private final List<List<EdgeLine>> pages = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    public void add(PageContent page) {
        pages.add(EdgeLine.of(page));
    }

    /** A page that could not be read has no edges. */
    public void addNone() {
        pages.add(List.of());
    }

    /** Returns what a page's edges hold; {@link #AHEAD} pages beyond it were added, or the file ends before. */
    public Found on(int index, float bodySize) {
        Set<Piece> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        PrintedNumber number = PrintedNumber.vote(pages, index);
        for (EdgeLine line : pages.get(index)) {
            boolean large = line.size() > LARGE * bodySize;
            boolean numbered = line.equals(number.line()) && !large && number.isAtEnd();
            if (!line.inTable() && (numbered || isRunning(line, index, large))) {
                known.add(line.key());
                gone.addAll(line.pieces());
            }
        }
        return new Found(gone, number.label());
    }

    private boolean isRunning(EdgeLine line, int index, boolean large) {
        double share = Math.max(share(line, index - AHEAD, index), share(line, index, index + AHEAD));
        if (large) {
            return share > NEARLY_ALWAYS;
        }
        return share > OFTEN || (share > 0 && known.contains(line.key()));
    }

    /** Returns on how many of some pages the line stands; zero where that is no more than chance. */
    private double share(EdgeLine line, int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(pages.size() - 1, to);
        int count = 0;
        for (int i = first; i <= last; i++) {
            count += pages.get(i).stream().anyMatch(other -> isSame(line, other)) ? 1 : 0;
        }
        int all = last - first + 1;
        int fewest = known.contains(line.key()) || pages.size() <= 4 ? 2 : 3;
        return count < fewest ? 0 : (double) count / all;
    }

    private static boolean isSame(EdgeLine line, EdgeLine other) {
        return line.top() == other.top()
                && line.key().equals(other.key())
                && Math.abs(line.edge() - other.edge()) < SAME_PLACE;
    }
}
