package id.kawanbelajar.adapter.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Draws text and a few shapes; signs are shapes, since not every font has them. */
final class Pen {
    /** Width of all pictures; a phone shows them about half as wide. */
    static final int WIDTH = 720;

    /** Free space at the left and the right. */
    static final int MARGIN = 24;

    /** Letters for most text, at least 11 pixels high on a phone. */
    static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 24);

    static final Font BOLD = PLAIN.deriveFont(Font.BOLD);
    static final Font SMALL = PLAIN.deriveFont(22f);
    static final Font SMALL_BOLD = BOLD.deriveFont(22f);
    static final Font TITLE = BOLD.deriveFont(38f);

    private static final String CUT = "…";

    private final Graphics2D graphics;

    Pen(BufferedImage image) {
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    int width(String text, Font font) {
        return graphics.getFontMetrics(font).stringWidth(text);
    }

    /** Writes from {@code left}, with letters standing on {@code base}. */
    void write(String text, Font font, Color colour, int left, int base) {
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, left, base);
    }

    void writeCentred(String text, Font font, Color colour, int middle, int base) {
        write(text, font, colour, middle - width(text, font) / 2, base);
    }

    void writeUpTo(String text, Font font, Color colour, int right, int base) {
        write(text, font, colour, right - width(text, font), base);
    }

    /** Returns the text broken into lines of this width; the last one is cut where there is more. */
    List<String> lines(String text, Font font, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && width(rest, font) > width) {
            int end = rest.lastIndexOf(' ', fitting(rest, font, width));
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1).strip();
        }
        lines.add(cut(rest, font, width));
        return lines;
    }

    /** Returns the text, shortened where it is wider. */
    String cut(String text, Font font, int width) {
        return width(text, font) <= width
                ? text
                : text.substring(0, fitting(text, font, width - width(CUT, font)))
                                .strip()
                        + CUT;
    }

    private int fitting(String text, Font font, int width) {
        int end = text.length();
        while (end > 1 && width(text.substring(0, end), font) > width) {
            end--;
        }
        return end;
    }

    void box(Color colour, int left, int top, int width, int height, int round) {
        fill(new RoundRectangle2D.Double(left, top, width, height, round, round), colour);
    }

    /** Draws a box of one strip for each colour, the first one highest. */
    void bands(List<Color> colours, int left, int top, int width, int height, int round) {
        Shape before = graphics.getClip();
        for (int i = 0; i < colours.size(); i++) {
            int from = height * i / colours.size();
            graphics.clipRect(left, top + from, width, height * (i + 1) / colours.size() - from);
            box(colours.get(i), left, top, width, height, round);
            graphics.setClip(before);
        }
    }

    void frame(Color colour, int thick, int left, int top, int width, int height, int round) {
        double half = thick / 2.0;
        stroke(
                new RoundRectangle2D.Double(left + half, top + half, width - thick, height - thick, round, round),
                colour,
                thick);
    }

    void disc(Color colour, int middle, int centre, int size) {
        fill(circle(middle, centre, size), colour);
    }

    void ring(Color colour, int middle, int centre, int size) {
        stroke(circle(middle, centre, size - 4), colour, 4);
    }

    private static Shape circle(int middle, int centre, int size) {
        return new Ellipse2D.Double(middle - size / 2.0, centre - size / 2.0, size, size);
    }

    void tick(Color colour, int middle, int centre, int size) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(middle - size * 0.26, centre + size * 0.02);
        tick.lineTo(middle - size * 0.07, centre + size * 0.21);
        tick.lineTo(middle + size * 0.27, centre - size * 0.19);
        stroke(tick, colour, Math.max(4, size / 8));
    }

    void star(Color colour, int middle, int centre, int size) {
        Path2D star = new Path2D.Double();
        for (int corner = 0; corner < 10; corner++) {
            double away = corner % 2 == 0 ? size / 2.0 : size / 4.4;
            double angle = Math.PI * (corner / 5.0 - 0.5);
            double across = middle + away * Math.cos(angle);
            double down = centre + away * Math.sin(angle);
            if (corner == 0) {
                star.moveTo(across, down);
            } else {
                star.lineTo(across, down);
            }
        }
        star.closePath();
        fill(star, colour);
    }

    void clock(Color colour, int middle, int centre, int size) {
        Path2D hands = new Path2D.Double();
        hands.moveTo(middle, centre - size * 0.26);
        hands.lineTo(middle, centre);
        hands.lineTo(middle + size * 0.2, centre + size * 0.1);
        stroke(hands, colour, 2);
        stroke(circle(middle, centre, size - 3), colour, 3);
    }

    private void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    private void stroke(Shape shape, Color colour, int thick) {
        graphics.setColor(colour);
        graphics.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void close() {
        graphics.dispose();
    }
}
