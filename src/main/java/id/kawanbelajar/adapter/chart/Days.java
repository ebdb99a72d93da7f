package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import id.kawanbelajar.plan.view.PlanSheet;
import java.awt.Color;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What the days of a sheet hold, and in which colour. */
record Days(PlanSheet sheet, Period period) {
    /** Returns the blocks of a day, by time. */
    List<Block> blocks(LocalDate day) {
        return sheet.plan().on(day).stream()
                .sorted(Comparator.comparing(Block::start))
                .toList();
    }

    List<Goal> exams(LocalDate day) {
        return sheet.plan().goals().stream()
                .filter(goal -> goal.day().equals(day) && goal.kind().isExam())
                .toList();
    }

    boolean isToday(LocalDate day) {
        return day.equals(sheet.today());
    }

    boolean isHoliday(LocalDate day) {
        return sheet.calendar().on(day).contains(Mark.HOLIDAY);
    }

    /** Returns how many minutes a day has, in digits. */
    String minutes(LocalDate day) {
        return String.valueOf(blocks(day).stream().mapToInt(Block::minutes).sum());
    }

    boolean isFree(LocalDate day) {
        return blocks(day).isEmpty() && exams(day).isEmpty();
    }

    Color colour(Goal goal) {
        return Colours.goal(sheet.plan().goals().indexOf(goal));
    }
}
