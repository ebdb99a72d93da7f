package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import id.kawanbelajar.adapter.document.pdf.scan.PageContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A line at a page's upper or lower edge.
 *
 * @param key its words, every number the same
 * @param edge how far it stands from the upper or lower edge
 * @param inTable whether it is a table's row
 */
record EdgeLine(String text, String key, boolean top, float edge, float size, boolean inTable, List<Piece> pieces) {
    private static final float ZONE = 0.13f;
    private static final int MOST = 3;
    private static final int MOST_RULES = 2000;
    private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxlc]+\\b");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}#]+");

    /** Returns the outermost lines of a page. */
    static List<EdgeLine> of(PageContent page) {
        List<EdgeLine> lines = new ArrayList<>();
        add(page, true, lines);
        add(page, false, lines);
        return lines;
    }

    private static void add(PageContent page, boolean top, List<EdgeLine> lines) {
        float limit = ZONE * page.height();
        List<Piece> near = new ArrayList<>();
        for (Piece piece : page.pieces()) {
            if (top ? piece.base() < limit : piece.base() > page.height() - limit) {
                near.add(piece);
            }
        }
        near.sort(Comparator.comparingDouble(piece -> top ? piece.base() : -piece.base()));
        List<Piece> row = new ArrayList<>();
        int count = 0;
        for (Piece piece : near) {
            if (!row.isEmpty() && Math.abs(piece.base() - row.getFirst().base()) > 0.3f * piece.size()) {
                lines.add(line(page, top, row));
                row = new ArrayList<>();
                count++;
            }
            if (count == MOST) {
                return;
            }
            row.add(piece);
        }
        if (!row.isEmpty()) {
            lines.add(line(page, top, row));
        }
    }

    private static EdgeLine line(PageContent page, boolean top, List<Piece> row) {
        List<Piece> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Piece::left));
        float base = sorted.getFirst().base();
        float size = Lines.commonSize(sorted);
        String text = LineText.of(sorted, base, size);
        float left = sorted.getFirst().left();
        float right = sorted.getLast().right();
        boolean inTable = page.rules().stream()
                .limit(MOST_RULES)
                .anyMatch(rule -> isBeside(rule, base, left, right) && meetsLevel(page, rule));
        return new EdgeLine(text, key(text), top, top ? base : page.height() - base, size, inTable, sorted);
    }

    private static boolean isBeside(Area rule, float base, float left, float right) {
        return rule.height() > rule.width()
                && rule.top() < base - 1
                && rule.bottom() > base - 1
                && rule.left() > left - 10
                && rule.left() < right + 10;
    }

    /** A lone upright line is an ornament. */
    private static boolean meetsLevel(PageContent page, Area upright) {
        return page.rules().stream()
                .limit(MOST_RULES)
                .anyMatch(rule -> rule.width() > rule.height() && rule.touches(upright, 3));
    }

    private static String key(String text) {
        String plain = NUMBER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
        return OTHER.matcher(plain).replaceAll("");
    }
}
