package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.plan.Goal;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

/** A week of a calendar: a cell for each day with its date, its topics by number, and its minutes. */
record WeekRow(Topics topics, LocalDate monday) implements Piece {
    /** Width of a cell. */
    static final int WIDE = 90;

    private static final int GAP = 7;
    private static final int DISC = 36;
    private static final int DISCS = 40;
    private static final int MOST = 6;
    private static final int ROUND = 18;

    static int left(int column) {
        return Pen.MARGIN + column * (WIDE + GAP);
    }

    @Override
    public int height(Pen pen) {
        return cellHeight() + GAP;
    }

    private int cellHeight() {
        int rows = monday.datesUntil(monday.plusWeeks(1))
                .mapToInt(day -> (Math.min(MOST, topics.on(day).size()) + 1) / 2)
                .max()
                .orElse(0);
        return 42 + Math.max(1, rows) * DISCS + 36;
    }

    @Override
    public void draw(Pen pen, int top) {
        for (int column = 0; column < 7; column++) {
            LocalDate day = monday.plusDays(column);
            if (topics.days().period().contains(day) || topics.days().isToday(day)) {
                drawCell(pen, day, left(column), top);
            } else {
                pen.writeCentred(date(day), Pen.SMALL, Colours.LINE, left(column) + WIDE / 2, top + 28);
            }
        }
    }

    private void drawCell(Pen pen, LocalDate day, int left, int top) {
        Days days = topics.days();
        List<Goal> exams = days.exams(day);
        int height = cellHeight();
        if (!days.isFree(day)) {
            pen.box(Colours.CARD, left, top, WIDE, height, ROUND);
        } else if (days.isHoliday(day)) {
            pen.box(Colours.SHADE, left, top, WIDE, height, ROUND);
        } else {
            pen.frame(Colours.LINE, 2, left, top, WIDE, height, ROUND);
        }
        if (!exams.isEmpty()) {
            drawExams(pen, day, left, top);
        }
        if (days.isToday(day)) {
            pen.frame(Colours.TODAY, 5, left, top, WIDE, height, ROUND);
        }
        drawDate(pen, day, left + WIDE / 2, top + 30);
        if (!days.blocks(day).isEmpty()) {
            drawDiscs(pen, topics.on(day), left, top + 42);
            drawMinutes(pen, days.minutes(day), left + WIDE / 2, top + height - 20);
        }
    }

    private void drawDate(Pen pen, LocalDate day, int middle, int base) {
        Days days = topics.days();
        if (days.exams(day).isEmpty()) {
            pen.writeCentred(date(day), Pen.SMALL, days.isFree(day) ? Colours.SOFT : Colours.INK, middle, base);
        } else if (days.blocks(day).isEmpty()) {
            pen.writeCentred(date(day), Pen.SMALL_BOLD, Color.WHITE, middle, base);
        } else {
            pen.writeCentred(String.valueOf(day.getDayOfMonth()), Pen.SMALL_BOLD, Color.WHITE, middle + 10, base);
        }
    }

    /** Fills the cell with the colours of its exams; the upper strip alone where there is something to learn, too. */
    private void drawExams(Pen pen, LocalDate day, int left, int top) {
        List<Goal> exams = topics.days().exams(day);
        boolean alone = topics.days().blocks(day).isEmpty();
        int height = alone ? cellHeight() : 40;
        pen.bands(exams.stream().map(topics.days()::colour).toList(), left, top, WIDE, height, ROUND);
        if (alone) {
            pen.star(Color.WHITE, left + WIDE / 2, top + (height + 30) / 2, 46);
        } else {
            pen.star(Color.WHITE, left + 22, top + 21, 24);
        }
    }

    private static void drawMinutes(Pen pen, String minutes, int middle, int centre) {
        int left = middle - (pen.width(minutes, Pen.SMALL) + 26) / 2;
        pen.clock(Colours.SOFT, left + 10, centre, 20);
        pen.write(minutes, Pen.SMALL, Colours.SOFT, left + 26, centre + 8);
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() == 1 ? Dates.DAY.format(day) : String.valueOf(day.getDayOfMonth());
    }

    private void drawDiscs(Pen pen, List<Topics.Spot> spots, int left, int top) {
        int shown = Math.min(MOST, spots.size());
        for (int place = 0; place < shown; place++) {
            boolean alone = place == shown - 1 && place % 2 == 0;
            int middle = left + WIDE / 2 + (alone ? 0 : place % 2 == 0 ? -20 : 20);
            drawDisc(pen, spots.get(place), middle, top + place / 2 * DISCS + DISCS / 2);
        }
    }

    private void drawDisc(Pen pen, Topics.Spot spot, int middle, int centre) {
        Color colour = topics.days().colour(spot.goal());
        if (spot.done()) {
            pen.disc(Colours.tint(colour), middle, centre, DISC);
            pen.tick(colour, middle, centre, DISC);
        } else {
            pen.disc(colour, middle, centre, DISC);
            pen.writeCentred(String.valueOf(spot.number()), Pen.SMALL_BOLD, Color.WHITE, middle, centre + 8);
        }
    }
}
