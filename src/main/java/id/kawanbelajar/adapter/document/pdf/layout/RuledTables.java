package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Ruled;
import id.kawanbelajar.adapter.document.pdf.scan.PageContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds tables by the lines drawn around their cells. */
public final class RuledTables {
    private static final float TOUCH = 3;
    private static final int MOST_RULES = 4000;

    private RuledTables() {}

    /** Returns the items of a page: its tables, and the pieces outside of them. */
    public static List<Item> in(PageContent page) {
        List<Item> items = new ArrayList<>();
        List<Piece> free = new ArrayList<>(page.pieces());
        if (page.rules().size() <= MOST_RULES) {
            List<Area> alone = new ArrayList<>();
            for (List<Area> net : nets(merged(page.rules()))) {
                Optional<Grid> grid = Grid.of(net);
                grid.flatMap(found -> table(found, free)).ifPresent(items::add);
                if (net.size() == 1 && net.getFirst().width() > net.getFirst().height()) {
                    alone.add(net.getFirst());
                }
            }
            items.addAll(RowTables.take(alone, page.rules(), free));
        }
        items.addAll(free);
        return items;
    }

    private static Optional<Item> table(Grid grid, List<Piece> free) {
        List<Piece> held =
                free.stream().filter(piece -> grid.area().holds(piece.area())).toList();
        List<List<List<Piece>>> cells = grid.cells(held);
        Optional<String> rows = TableText.of(cells);
        if (rows.isPresent()) {
            free.removeAll(held);
        }
        return rows.map(text -> new Ruled(grid.area(), text, TableText.inOrder(cells)));
    }

    /** Rules that lie on one line and meet are one rule: office programs draw them cell by cell. */
    private static List<Area> merged(List<Area> rules) {
        List<Area> out = new ArrayList<>();
        List<Area> level = new ArrayList<>();
        List<Area> upright = new ArrayList<>();
        rules.forEach(rule -> (rule.width() >= rule.height() ? level : upright).add(rule));
        level.sort(Comparator.comparingDouble((Area rule) -> Math.round(rule.top() / 2))
                .thenComparingDouble(Area::left));
        upright.sort(Comparator.comparingDouble((Area rule) -> Math.round(rule.left() / 2))
                .thenComparingDouble(Area::top));
        join(level, out);
        join(upright, out);
        return out;
    }

    private static void join(List<Area> sorted, List<Area> out) {
        Area current = null;
        for (Area rule : sorted) {
            Area both = current == null ? rule : current.with(rule);
            boolean straight = Math.min(both.width(), both.height()) <= 4;
            if (current != null && straight && current.touches(rule, 2)) {
                current = both;
            } else {
                if (current != null) {
                    out.add(current);
                }
                current = rule;
            }
        }
        if (current != null) {
            out.add(current);
        }
    }

    /** Returns the rules in groups that hang together. */
    private static List<List<Area>> nets(List<Area> rules) {
        List<List<Area>> nets = new ArrayList<>();
        List<Area> left = new ArrayList<>(rules.stream()
                .filter(rule -> Math.max(rule.width(), rule.height()) > 6)
                .toList());
        while (!left.isEmpty()) {
            List<Area> net = new ArrayList<>(List.of(left.removeLast()));
            for (int i = 0; i < net.size(); i++) {
                Area rule = net.get(i);
                for (int j = left.size() - 1; j >= 0; j--) {
                    if (left.get(j).touches(rule, TOUCH)) {
                        net.add(left.remove(j));
                    }
                }
            }
            nets.add(net);
        }
        return nets;
    }
}
