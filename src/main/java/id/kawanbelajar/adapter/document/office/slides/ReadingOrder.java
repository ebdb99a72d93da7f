package id.kawanbelajar.adapter.document.office.slides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * The order in which an eye takes in a slide. It is cut where the widest strip runs through that holds nothing, again and
 * again; so two columns are read one after the other, and rows of cards row by row.
 */
final class ReadingOrder {
    private ReadingOrder() {}

    static List<Shape> of(List<Shape> shapes) {
        if (shapes.size() < 2) {
            return shapes;
        }
        Cut rows = widest(shapes, shape -> shape.box().y(), shape -> shape.box().bottom());
        Cut columns =
                widest(shapes, shape -> shape.box().x(), shape -> shape.box().right());
        Cut cut = rows.gap() >= columns.gap() ? rows : columns;
        if (cut.gap() <= 0) {
            return shapes.stream()
                    .sorted(Comparator.<Shape>comparingDouble(
                                    shape -> shape.box().y())
                            .thenComparingDouble(shape -> shape.box().x()))
                    .toList();
        }
        return Stream.concat(of(cut.before()).stream(), of(cut.after()).stream())
                .toList();
    }

    /** Two groups and how far they are from each other. */
    private record Cut(double gap, List<Shape> before, List<Shape> after) {}

    private static Cut widest(List<Shape> shapes, ToDoubleFunction<Shape> begin, ToDoubleFunction<Shape> end) {
        List<Shape> sorted = new ArrayList<>(shapes);
        sorted.sort(Comparator.comparingDouble(begin));
        double reached = end.applyAsDouble(sorted.getFirst());
        double widest = 0;
        int at = 0;
        for (int i = 1; i < sorted.size(); i++) {
            double gap = begin.applyAsDouble(sorted.get(i)) - reached;
            if (gap > widest) {
                widest = gap;
                at = i;
            }
            reached = Math.max(reached, end.applyAsDouble(sorted.get(i)));
        }
        return new Cut(widest, sorted.subList(0, at), sorted.subList(at, sorted.size()));
    }
}
