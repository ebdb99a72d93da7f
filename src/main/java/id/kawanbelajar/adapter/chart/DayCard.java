package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

/**
 * A day with its exams and blocks, a line each.
 *
 * @param most lines of a block's text
 */
record DayCard(Days days, LocalDate day, int most) implements Piece {
    private static final int GAP = 10;
    private static final int PADDING = 12;
    private static final int LINE = 32;
    private static final int EXAM = 44;
    private static final int BETWEEN = 8;
    private static final int DATE = Pen.MARGIN + 18;
    private static final int ROWS = Pen.MARGIN + 136;
    private static final int TEXT = ROWS + 118;
    private static final int RIGHT = Pen.WIDTH - Pen.MARGIN - 16;

    @Override
    public int height(Pen pen) {
        return cardHeight(pen) + GAP;
    }

    private int cardHeight(Pen pen) {
        int rows = days.exams(day).size() * (EXAM + BETWEEN);
        for (Block block : days.blocks(day)) {
            rows += lines(pen, block).size() * LINE + BETWEEN;
        }
        int dates = days.blocks(day).isEmpty() ? EXAM : 2 * LINE;
        return Math.max(rows - BETWEEN, dates) + 2 * PADDING;
    }

    private List<String> lines(Pen pen, Block block) {
        return pen.lines(words(block), Pen.PLAIN, RIGHT - TEXT, most);
    }

    private String words(Block block) {
        return days.sheet().words().kinds().get(block.kind()) + ": "
                + days.sheet().name(block);
    }

    @Override
    public void draw(Pen pen, int top) {
        int height = cardHeight(pen);
        int wide = Pen.WIDTH - 2 * Pen.MARGIN;
        pen.box(Colours.CARD, Pen.MARGIN, top, wide, height, 22);
        if (days.isToday(day)) {
            pen.frame(Colours.TODAY, 5, Pen.MARGIN, top, wide, height, 22);
        }
        drawDate(pen, top + PADDING + (days.exams(day).isEmpty() ? 25 : 31));
        int row = top + PADDING;
        for (Goal exam : days.exams(day)) {
            drawExam(pen, exam, row);
            row += EXAM + BETWEEN;
        }
        for (Block block : days.blocks(day)) {
            row = drawBlock(pen, block, row);
        }
    }

    private void drawDate(Pen pen, int base) {
        pen.write(Dates.WEEKDAY.format(day), Pen.BOLD, Colours.INK, DATE, base);
        pen.write(String.valueOf(day.getDayOfMonth()), Pen.BOLD, Colours.INK, DATE + 62, base);
        if (!days.blocks(day).isEmpty()) {
            pen.clock(Colours.SOFT, DATE + 10, base + LINE - 8, 20);
            pen.write(days.minutes(day), Pen.SMALL, Colours.SOFT, DATE + 28, base + LINE);
        }
    }

    private void drawExam(Pen pen, Goal exam, int top) {
        pen.box(days.colour(exam), ROWS - 12, top, Pen.WIDTH - Pen.MARGIN - 12 - ROWS + 12, EXAM, 16);
        pen.star(Color.WHITE, ROWS + 14, top + EXAM / 2, 30);
        String label = pen.cut(exam.label(), Pen.BOLD, RIGHT - ROWS - 44);
        pen.write(label, Pen.BOLD, Color.WHITE, ROWS + 40, top + 31);
    }

    private int drawBlock(Pen pen, Block block, int top) {
        boolean done = block.state() == Block.State.DONE;
        Color colour = days.colour(days.sheet().goal(block));
        int centre = top + LINE / 2;
        if (done) {
            pen.disc(colour, ROWS + 14, centre, 30);
            pen.tick(Color.WHITE, ROWS + 14, centre, 30);
        } else {
            pen.ring(colour, ROWS + 14, centre, 28);
        }
        pen.write(Dates.TIME.format(block.start()), Pen.SMALL, Colours.SOFT, ROWS + 40, top + 25);
        int base = top + 25;
        for (String line : lines(pen, block)) {
            pen.write(line, Pen.PLAIN, done ? Colours.SOFT : Colours.INK, TEXT, base);
            base += LINE;
        }
        return base - 25 + BETWEEN;
    }
}
