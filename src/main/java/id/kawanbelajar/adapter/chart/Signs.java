package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.view.PlanWords;
import java.time.LocalDate;
import java.util.List;

/** What the signs mean that a picture holds, in one line. */
record Signs(Days days) implements Piece {
    private static final int HIGH = 44;
    private static final int WORD = 36;
    private static final int BETWEEN = 24;

    @Override
    public int height(Pen pen) {
        return HIGH;
    }

    @Override
    public void draw(Pen pen, int top) {
        PlanWords.Marks words = days.sheet().words().marks();
        List<LocalDate> shown = days.period().days();
        int centre = top + HIGH / 2 + 2;
        int left = Pen.MARGIN + 2;
        if (shown.stream().anyMatch(day -> !days.blocks(day).isEmpty())) {
            pen.clock(Colours.SOFT, left + 14, centre, 24);
            left = word(pen, words.minutes(), left, centre);
        }
        if (shown.stream().flatMap(day -> days.blocks(day).stream()).anyMatch(b -> b.state() == Block.State.DONE)) {
            pen.tick(Colours.GOOD, left + 14, centre, 36);
            left = word(pen, words.done(), left, centre);
        }
        if (shown.stream().anyMatch(day -> !days.exams(day).isEmpty())) {
            pen.star(Colours.SOFT, left + 14, centre, 30);
            left = word(pen, words.exam(), left, centre);
        }
        if (shown.stream().anyMatch(days::isToday)) {
            pen.frame(Colours.TODAY, 4, left, centre - 14, 28, 28, 10);
            left = word(pen, words.today(), left, centre);
        }
        if (shown.stream().anyMatch(day -> days.isFree(day) && days.isHoliday(day))) {
            pen.box(Colours.SHADE, left, centre - 14, 28, 28, 10);
            word(pen, words.holiday(), left, centre);
        }
    }

    private static int word(Pen pen, String word, int left, int centre) {
        pen.write(word, Pen.SMALL, Colours.SOFT, left + WORD, centre + 8);
        return left + WORD + pen.width(word, Pen.SMALL) + BETWEEN;
    }
}
