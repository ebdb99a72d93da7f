package id.kawanbelajar.adapter.document.pdf.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Follows the lines and rectangles that a page draws; anything slanted or curved is left out. */
final class Drawing {
    private static final List<String> ORDERS =
            List.of("m", "l", "re", "c", "v", "y", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
    private static final float THIN = 3.5f;
    private static final float STRAIGHT = 0.8f;
    private static final int MOST = 20_000;

    private final Turn turn;
    private final List<Area> rules = new ArrayList<>();
    private final List<Area> frames = new ArrayList<>();
    private final List<float[]> points = new ArrayList<>();
    private final List<Area> rectangles = new ArrayList<>();
    private final List<Area> segments = new ArrayList<>();
    private boolean seen = true;

    Drawing(Turn turn) {
        this.turn = turn;
    }

    static void register(PDFStreamEngine engine, Supplier<Drawing> current) {
        for (String order : ORDERS) {
            engine.addOperator(new OperatorProcessor(engine) {
                @Override
                public void process(Operator operator, List<COSBase> operands) {
                    PDGraphicsState state = engine.getGraphicsState();
                    current.get().seen = state.getNonStrokeAlphaConstant() > 0.01;
                    current.get().order(order, numbers(operands), state.getCurrentTransformationMatrix());
                }

                @Override
                public String getName() {
                    return order;
                }
            });
        }
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }

    List<Area> rules() {
        return rules;
    }

    List<Area> frames() {
        return frames;
    }

    private void order(String order, float[] n, Matrix matrix) {
        switch (order) {
            case "m" -> move(n, matrix);
            case "l", "c", "v", "y" -> line(n, matrix);
            case "re" -> rectangle(n, matrix);
            case "h" -> close();
            case "S", "s" -> paint(true, false);
            case "f", "F", "f*" -> fill();
            case "n" -> clear();
            default -> paint(true, true);
        }
    }

    private void move(float[] n, Matrix matrix) {
        endPath();
        if (n.length >= 2) {
            points.add(turn.point(matrix, n[0], n[1]));
        }
    }

    private void line(float[] n, Matrix matrix) {
        if (n.length < 2 || points.isEmpty() || points.size() > MOST) {
            return;
        }
        float[] from = points.getLast();
        float[] to = turn.point(matrix, n[n.length - 2], n[n.length - 1]);
        points.add(to);
        if (n.length == 2) {
            segments.add(Area.between(from[0], from[1], to[0], to[1]));
        }
    }

    private void close() {
        if (points.size() > 2) {
            float[] from = points.getLast();
            float[] to = points.getFirst();
            segments.add(Area.between(from[0], from[1], to[0], to[1]));
        }
        endPath();
    }

    /** A path of four or more corners whose bounds are a rectangle worth the name counts as that rectangle. */
    private void endPath() {
        if (points.size() >= 4) {
            Area bounds = bounds();
            boolean cornered =
                    points.stream().filter(point -> onEdge(point, bounds)).count() >= points.size() - 1L;
            if (cornered) {
                rectangles.add(bounds);
            }
        }
        points.clear();
    }

    private static boolean onEdge(float[] point, Area bounds) {
        return Math.min(point[0] - bounds.left(), bounds.right() - point[0]) < STRAIGHT
                || Math.min(point[1] - bounds.top(), bounds.bottom() - point[1]) < STRAIGHT;
    }

    private Area bounds() {
        Area bounds = null;
        for (float[] point : points) {
            Area dot = new Area(point[0], point[1], point[0], point[1]);
            bounds = bounds == null ? dot : bounds.with(dot);
        }
        return Objects.requireNonNull(bounds);
    }

    private void rectangle(float[] n, Matrix matrix) {
        if (n.length < 4) {
            return;
        }
        float[] one = turn.point(matrix, n[0], n[1]);
        float[] other = turn.point(matrix, n[0] + n[2], n[1] + n[3]);
        rectangles.add(Area.between(one[0], one[1], other[0], other[1]));
    }

    /** Office programs fill rectangles behind text with nothing at all. */
    private void fill() {
        if (seen) {
            paint(false, true);
        } else {
            clear();
        }
    }

    private void paint(boolean stroked, boolean filled) {
        endPath();
        if (rules.size() + frames.size() < MOST) {
            if (stroked) {
                segments.forEach(this::rule);
            }
            rectangles.forEach(rectangle -> paint(rectangle, stroked, filled));
        }
        clear();
    }

    private void paint(Area rectangle, boolean stroked, boolean filled) {
        if (!Float.isFinite(rectangle.size())) {
            return;
        }
        if (Math.min(rectangle.width(), rectangle.height()) <= THIN) {
            rule(rectangle);
            return;
        }
        frames.add(rectangle);
        if (stroked && !filled) {
            rule(new Area(rectangle.left(), rectangle.top(), rectangle.right(), rectangle.top()));
            rule(new Area(rectangle.left(), rectangle.bottom(), rectangle.right(), rectangle.bottom()));
            rule(new Area(rectangle.left(), rectangle.top(), rectangle.left(), rectangle.bottom()));
            rule(new Area(rectangle.right(), rectangle.top(), rectangle.right(), rectangle.bottom()));
        }
    }

    private void rule(Area line) {
        if (Float.isFinite(line.size())
                && Math.min(line.width(), line.height()) <= THIN
                && Math.max(line.width(), line.height()) > THIN) {
            rules.add(line);
        }
    }

    private void clear() {
        points.clear();
        rectangles.clear();
        segments.clear();
    }
}
