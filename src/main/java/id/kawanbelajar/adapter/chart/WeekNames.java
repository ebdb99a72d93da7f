package id.kawanbelajar.adapter.chart;

import java.time.LocalDate;

/** The days of the week above their columns. */
record WeekNames(LocalDate monday) implements Piece {
    @Override
    public int height(Pen pen) {
        return 38;
    }

    @Override
    public void draw(Pen pen, int top) {
        for (int column = 0; column < 7; column++) {
            String name = Dates.WEEKDAY.format(monday.plusDays(column));
            int middle = WeekRow.left(column) + WeekRow.WIDE / 2;
            pen.writeCentred(name, Pen.SMALL_BOLD, Colours.SOFT, middle, top + 24);
        }
    }
}
