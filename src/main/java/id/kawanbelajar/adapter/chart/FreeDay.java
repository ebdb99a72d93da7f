package id.kawanbelajar.adapter.chart;

import java.time.LocalDate;

/** A day without blocks: grey on a holiday, quiet otherwise. */
record FreeDay(Days days, LocalDate day) implements Piece {
    private static final int HIGH = 40;

    @Override
    public int height(Pen pen) {
        return HIGH + 10;
    }

    @Override
    public void draw(Pen pen, int top) {
        int wide = Pen.WIDTH - 2 * Pen.MARGIN;
        boolean holiday = days.isHoliday(day);
        if (holiday) {
            pen.box(Colours.SHADE, Pen.MARGIN, top, wide, HIGH, 22);
        }
        if (days.isToday(day)) {
            pen.frame(Colours.TODAY, 5, Pen.MARGIN, top, wide, HIGH, 22);
        }
        int base = top + 28;
        pen.write(Dates.WEEKDAY.format(day), Pen.SMALL, Colours.SOFT, Pen.MARGIN + 18, base);
        pen.write(String.valueOf(day.getDayOfMonth()), Pen.SMALL, Colours.SOFT, Pen.MARGIN + 80, base);
        var marks = days.sheet().words().marks();
        pen.write(holiday ? marks.holiday() : marks.rest(), Pen.SMALL, Colours.SOFT, Pen.MARGIN + 136, base);
    }
}
