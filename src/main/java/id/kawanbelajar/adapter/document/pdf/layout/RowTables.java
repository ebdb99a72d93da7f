package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Ruled;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds tables that have lines only between their rows. */
final class RowTables {
    private static final float SAME = 4;
    private static final float HIGHEST_ROW = 220;
    private static final int FEWEST_RULES = 3;

    private final List<Area> segments;
    private final List<Piece> free;
    private final List<Item> tables = new ArrayList<>();

    private RowTables(List<Area> segments, List<Piece> free) {
        this.segments = segments;
        this.free = free;
    }

    /**
     * Returns the tables; their pieces are taken out of those that are free.
     *
     * @param rules level lines, joined
     * @param segments the same lines as they were drawn, which often end where a column does
     */
    static List<Item> take(List<Area> rules, List<Area> segments, List<Piece> free) {
        RowTables finder = new RowTables(segments, free);
        List<Area> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(Area::top));
        while (!sorted.isEmpty()) {
            List<Area> set = new ArrayList<>(List.of(sorted.removeFirst()));
            sorted.removeIf(rule -> goesWith(set.getLast(), rule) && set.add(rule));
            if (set.size() >= FEWEST_RULES) {
                finder.table(set);
            }
        }
        return finder.tables;
    }

    private static boolean goesWith(Area above, Area rule) {
        return Math.abs(above.left() - rule.left()) < SAME
                && Math.abs(above.right() - rule.right()) < SAME
                && rule.top() - above.top() < HIGHEST_ROW;
    }

    private void table(List<Area> rules) {
        Area first = rules.getFirst();
        float top = first.top() - headerHeight(first);
        Area ruled = new Area(
                first.left() - 2, top, first.right() + 2, rules.getLast().bottom());
        List<Piece> inside = held(ruled);
        List<Float> columns = columns(first, inside);
        float height = (rules.getLast().top() - first.top()) / (rules.size() - 1);
        Area longer = new Area(ruled.left(), ruled.top(), ruled.right(), ruled.bottom() + 1.15f * height);
        boolean open = isRow(held(longer), columns, ruled.bottom());
        Area area = open ? longer : ruled;
        List<Piece> held = open ? held(longer) : inside;
        List<List<List<Piece>>> rows = new ArrayList<>();
        for (int i = 0; i <= rules.size(); i++) {
            rows.add(new ArrayList<>());
            for (int column = 0; column <= columns.size(); column++) {
                rows.getLast().add(new ArrayList<>());
            }
        }
        for (Piece piece : held) {
            Area own = piece.area();
            float x = (own.left() + own.right()) / 2;
            float y = (own.top() + own.bottom()) / 2;
            int row = (int) rules.stream().filter(rule -> rule.top() < y).count();
            int column = (int) columns.stream().filter(edge -> edge < x).count();
            rows.get(row).get(column).add(piece);
        }
        Optional<String> text = columns.isEmpty() ? Optional.empty() : TableText.of(rows);
        if (text.isPresent()) {
            free.removeAll(held);
            tables.add(new Ruled(area, text.get(), TableText.inOrder(rows)));
        }
    }

    private List<Piece> held(Area area) {
        return free.stream().filter(piece -> area.holds(piece.area())).toList();
    }

    /** Whether words below the last rule stand in the columns, as those of a row that is left open. */
    private static boolean isRow(List<Piece> held, List<Float> columns, float bottom) {
        List<Piece> below = held.stream().filter(piece -> piece.base() > bottom).toList();
        boolean cut = below.stream()
                .anyMatch(piece -> columns.stream().anyMatch(edge -> piece.left() < edge && piece.right() > edge));
        long filled = below.stream()
                .map(piece ->
                        columns.stream().filter(edge -> edge < piece.left()).count())
                .distinct()
                .count();
        return !cut && filled >= 3;
    }

    /** The line right above the first rule is the table's head; zero where none stands there. */
    private float headerHeight(Area rule) {
        return (float) free.stream()
                .filter(piece -> piece.base() < rule.top() && piece.base() > rule.top() - 2 * piece.size())
                .filter(piece -> piece.left() > rule.left() - 2 && piece.right() < rule.right() + 2)
                .mapToDouble(piece -> rule.top() - piece.area().top() + 1)
                .max()
                .orElse(0);
    }

    /** Returns where one column ends and the next begins. */
    private List<Float> columns(Area rule, List<Piece> held) {
        List<Float> edges = new ArrayList<>();
        for (Area segment : segments) {
            boolean inside = segment.left() > rule.left() + SAME && segment.right() < rule.right() + SAME;
            boolean known = edges.stream().anyMatch(edge -> Math.abs(edge - segment.left()) < SAME);
            if (Math.abs(segment.top() - rule.top()) < 2 && inside && !known) {
                edges.add(segment.left());
            }
        }
        return edges.isEmpty() ? gaps(held) : edges;
    }

    private static List<Float> gaps(List<Piece> held) {
        float size = (float) held.stream().mapToDouble(Piece::size).average().orElse(1);
        Area bounds = new Area(0, 0, 0, 0);
        return new Strip(List.copyOf(held), bounds)
                .gaps(size).stream().map(Strip.Gap::middle).toList();
    }
}
