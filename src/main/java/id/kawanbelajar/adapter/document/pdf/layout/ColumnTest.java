package id.kawanbelajar.adapter.document.pdf.layout;

import id.kawanbelajar.adapter.document.pdf.layout.Strip.Gap;
import id.kawanbelajar.adapter.document.pdf.scan.Area;
import id.kawanbelajar.adapter.document.pdf.scan.Item;
import id.kawanbelajar.adapter.document.pdf.scan.Item.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells columns of text from rows of a table, from marks before list items and from labels before values. */
final class ColumnTest {
    private static final float MARK = 5;
    private static final float PROSE = 15;
    private static final float FILLED = 0.5f;
    private static final int FEWEST_LINES = 3;

    private ColumnTest() {}

    /** Returns those of some gutters that part columns. */
    static List<Gap> gutters(List<Item> items, List<Gap> gaps) {
        List<Gap> gutters = new ArrayList<>(gaps);
        boolean changed = true;
        while (changed && !gutters.isEmpty()) {
            changed = false;
            List<Column> columns =
                    columns(items, gutters).stream().map(Column::of).toList();
            for (int i = 0; i < columns.size() && !changed; i++) {
                if (columns.get(i).isMarks()) {
                    gutters.remove(Math.min(i, gutters.size() - 1));
                    changed = true;
                }
            }
        }
        List<List<Item>> parts = columns(items, gutters);
        return standsBesideUnit(parts)
                        || readsDown(parts.stream().map(Column::of).toList())
                ? gutters
                : List.of();
    }

    /** Returns what lies left of, between and right of gutters. */
    static List<List<Item>> columns(List<Item> items, List<Gap> gutters) {
        List<List<Item>> columns = new ArrayList<>();
        for (int i = 0; i <= gutters.size(); i++) {
            columns.add(new ArrayList<>());
        }
        for (Item item : items) {
            float middle = (item.area().left() + item.area().right()) / 2;
            int column = 0;
            while (column < gutters.size() && gutters.get(column).middle() < middle) {
                column++;
            }
            columns.get(column).add(item);
        }
        columns.removeIf(List::isEmpty);
        return columns;
    }

    private static boolean readsDown(List<Column> columns) {
        if (columns.size() < 2) {
            return false;
        }
        if (columns.stream().allMatch(Column::isList)) {
            return true;
        }
        if (columns.size() == 2 && areUnlike(columns.get(0), columns.get(1))) {
            return true;
        }
        if (columns.stream().anyMatch(column -> column.lines() < FEWEST_LINES)) {
            return false;
        }
        return columns.stream().allMatch(Column::isProse)
                || (columns.size() == 2 && isOutOfStep(columns.get(0), columns.get(1)));
    }

    /** A frame or table with something of another column beside it. */
    private static boolean standsBesideUnit(List<List<Item>> columns) {
        for (List<Item> column : columns) {
            for (Item item : column) {
                boolean beside = !(item instanceof Piece)
                        && columns.stream()
                                .filter(other -> !other.equals(column))
                                .flatMap(List::stream)
                                .anyMatch(other -> isBeside(item.area(), other.area()));
                if (beside) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBeside(Area unit, Area other) {
        float common = Math.min(unit.bottom(), other.bottom()) - Math.max(unit.top(), other.top());
        return common > 0.6f * Math.min(unit.height(), other.height());
    }

    /** A title in large letters beside several lines in small ones, as on slides. */
    private static boolean areUnlike(Column one, Column other) {
        float larger = Math.max(one.size, other.size);
        return larger > 1.35f * Math.min(one.size, other.size) && one.lines() + other.lines() > FEWEST_LINES;
    }

    /** Rows of a table stand on common lines; columns that do not are read each for itself. */
    private static boolean isOutOfStep(Column one, Column other) {
        long common = one.bases.stream()
                .filter(base -> other.bases.stream().anyMatch(y -> Math.abs(y - base) < 2))
                .count();
        return common < 0.35 * Math.min(one.lines(), other.lines()) && one.chars >= MARK * 2 && other.chars >= MARK * 2;
    }

    /**
     * A column as it looks.
     *
     * @param units frames and tables in it
     * @param size of its letters, on average
     * @param bases where its lines stand
     * @param chars of a line, on average
     * @param fill how much of the column's width a line takes, as a median
     * @param marked share of lines that begin with a list's mark
     */
    private record Column(int units, float size, List<Float> bases, double chars, double fill, double marked) {
        static Column of(List<Item> items) {
            List<Piece> pieces = new ArrayList<>();
            items.forEach(item -> {
                if (item instanceof Piece piece) {
                    pieces.add(piece);
                }
            });
            pieces.sort(Comparator.comparingDouble(Piece::base));
            float left = (float) pieces.stream().mapToDouble(Piece::left).min().orElse(0);
            float right =
                    (float) pieces.stream().mapToDouble(Piece::right).max().orElse(1);
            List<List<Piece>> lines = lines(pieces);
            double[] fills = lines.stream()
                    .mapToDouble(line -> width(line) / Math.max(1, right - left))
                    .sorted()
                    .toArray();
            int chars =
                    pieces.stream().mapToInt(piece -> piece.text().length() + 1).sum();
            long marked = lines.stream().filter(Column::hasMark).count();
            return new Column(
                    items.size() - pieces.size(),
                    (float) pieces.stream().mapToDouble(Piece::size).average().orElse(1),
                    lines.stream().map(line -> line.getFirst().base()).toList(),
                    lines.isEmpty() ? 0 : (double) chars / lines.size(),
                    fills.length == 0 ? 1 : fills[fills.length / 2],
                    lines.isEmpty() ? 0 : (double) marked / lines.size());
        }

        private static List<List<Piece>> lines(List<Piece> sorted) {
            List<List<Piece>> lines = new ArrayList<>();
            for (Piece piece : sorted) {
                if (lines.isEmpty() || piece.base() - lines.getLast().getFirst().base() > 0.4f * piece.size()) {
                    lines.add(new ArrayList<>());
                }
                lines.getLast().add(piece);
            }
            return lines;
        }

        private static double width(List<Piece> line) {
            return line.stream().mapToDouble(Piece::right).max().orElse(0)
                    - line.stream().mapToDouble(Piece::left).min().orElse(0);
        }

        private static boolean hasMark(List<Piece> line) {
            String first = line.stream()
                    .min(Comparator.comparingDouble(Piece::left))
                    .map(Piece::text)
                    .orElse("");
            return ListMark.isAlone(first);
        }

        int lines() {
            return bases.size();
        }

        boolean isMarks() {
            return units == 0 && chars < MARK;
        }

        boolean isProse() {
            return chars >= PROSE && fill >= FILLED;
        }

        boolean isList() {
            return marked >= 0.3 && chars >= MARK && lines() >= 2;
        }
    }
}
