package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.plan.Goal;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** What the colours and numbers of a picture mean. */
final class Legend {
    private static final int LINE = 38;
    private static final int NEXT = 28;
    private static final int RIGHT = Pen.WIDTH - Pen.MARGIN;
    private static final int SIGN = Pen.MARGIN + 16;
    private static final int TEXT = Pen.MARGIN + 46;

    /** So few names may take two lines. */
    private static final int FEW = 8;

    private Legend() {}

    /** Returns a line for each goal whose day a list of days does not show as an exam. */
    static List<Piece> list(Days days) {
        return days.sheet().plan().goals().stream()
                .filter(goal -> !goal.kind().isExam() || !days.period().contains(goal.day()))
                .<Piece>map(goal -> new GoalLine(goal, days.colour(goal), 0))
                .toList();
    }

    /** Returns each goal with its numbers below it. */
    static List<Piece> calendar(Topics topics) {
        List<Piece> lines = new ArrayList<>();
        List<Topics.Entry> entries = topics.entries();
        int most = entries.size() <= FEW ? 2 : 1;
        int place = 0;
        for (Goal goal : topics.days().sheet().plan().goals()) {
            Color colour = topics.days().colour(goal);
            place++;
            lines.add(new GoalLine(goal, colour, topics.byGoal() ? place : 0));
            for (int i = 0; i < entries.size() && !topics.byGoal(); i++) {
                if (entries.get(i).goal().equals(goal)) {
                    lines.add(new TopicLine(i + 1, entries.get(i).name(), colour, most));
                }
            }
        }
        return lines;
    }

    /**
     * A goal and its day.
     *
     * @param number 0 for none
     */
    record GoalLine(Goal goal, Color colour, int number) implements Piece {
        private static final int BEFORE = 8;

        @Override
        public int height(Pen pen) {
            return BEFORE + LINE + (lines(pen).size() - 1) * NEXT;
        }

        private List<String> lines(Pen pen) {
            return pen.lines(goal.label(), Pen.BOLD, RIGHT - TEXT - pen.width(day(), Pen.PLAIN) - 16, 2);
        }

        private String day() {
            return Dates.DAY.format(goal.day());
        }

        @Override
        public void draw(Pen pen, int above) {
            int top = above + BEFORE;
            if (number > 0) {
                drawNumber(pen, number, colour, top);
            } else if (goal.kind().isExam()) {
                pen.star(colour, SIGN, top + LINE / 2, 34);
            } else {
                pen.disc(colour, SIGN, top + LINE / 2, 24);
            }
            pen.writeUpTo(day(), Pen.PLAIN, Colours.SOFT, RIGHT, top + 27);
            write(pen, lines(pen), Pen.BOLD, top);
        }
    }

    private static void write(Pen pen, List<String> lines, Font font, int top) {
        for (int i = 0; i < lines.size(); i++) {
            pen.write(lines.get(i), font, Colours.INK, TEXT, top + 27 + i * NEXT);
        }
    }

    private static void drawNumber(Pen pen, int number, Color colour, int top) {
        pen.disc(colour, SIGN, top + LINE / 2, 32);
        pen.writeCentred(String.valueOf(number), Pen.SMALL_BOLD, Color.WHITE, SIGN, top + LINE / 2 + 8);
    }

    /**
     * A topic and its number.
     *
     * @param most lines
     */
    record TopicLine(int number, String name, Color colour, int most) implements Piece {
        @Override
        public int height(Pen pen) {
            return LINE + (lines(pen).size() - 1) * NEXT;
        }

        private List<String> lines(Pen pen) {
            return pen.lines(name, Pen.SMALL, RIGHT - TEXT, most);
        }

        @Override
        public void draw(Pen pen, int top) {
            drawNumber(pen, number, colour, top);
            write(pen, lines(pen), Pen.SMALL, top);
        }
    }

    /** A sentence in quiet letters. */
    record Remark(String words) implements Piece {
        @Override
        public int height(Pen pen) {
            return LINE;
        }

        @Override
        public void draw(Pen pen, int top) {
            pen.write(words, Pen.SMALL, Colours.SOFT, Pen.MARGIN, top + 27);
        }
    }
}
