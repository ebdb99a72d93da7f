package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.curriculum.Curriculum;
import id.kawanbelajar.plan.wish.ExamDay;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.TimeWish;
import id.kawanbelajar.plan.wish.words.Item;
import id.kawanbelajar.plan.wish.words.PlanText;
import id.kawanbelajar.plan.wish.words.ReadItems;
import id.kawanbelajar.plan.wish.words.SubjectWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a student wants a plan for, and when there is time. Never fails, whatever the text. Safe for use by many threads. */
public final class ReadWish {
    private final ReadItems items;

    public ReadWish(Curriculum curriculum) {
        this.items = new ReadItems(new SubjectWords(curriculum));
    }

    /**
     * Reads one message by itself. A day, minutes or chapters alone are understood too, as the answer to a question.
     *
     * @param today the school's day; no day of the wish is before it
     */
    public PlanWish read(String text, LocalDate today) {
        Reading reading = hear(text, today);
        List<GoalWish> goals = new ArrayList<>();
        @Nullable LocalDate anchor = null;
        for (GoalDraft draft : reading.goals()) {
            ExamDay when = examDay(draft, anchor, today);
            goals.add(draft.wish(when));
            boolean ahead = when != null && !when.day().isBefore(today.plusDays(3));
            anchor = ahead && draft.day instanceof Item.On && when != null ? when.day() : anchor;
        }
        if (goals.isEmpty() && reading.looseDay() != null) {
            GoalDraft onlyDay = new GoalDraft();
            onlyDay.day = reading.looseDay();
            goals.add(onlyDay.wish(examDay(onlyDay, null, today)));
        }
        return new PlanWish(goals, time(reading, goals, today));
    }

    Reading hear(String text, LocalDate today) {
        return Hearing.of(items.read(PlanText.of(text), today), today);
    }

    /** In a timetable a bare day of the week comes after the dates above it. */
    private static @Nullable ExamDay examDay(GoalDraft draft, @Nullable LocalDate anchor, LocalDate today) {
        return switch (draft.day) {
            case Item.On on -> new ExamDay(on.day(), on.vague(), draft.hour);
            case Item.Weekdays w
            when w.days().size() == 1 -> {
                DayOfWeek day = w.days().iterator().next();
                LocalDate date = anchor == null
                        ? today.with(TemporalAdjusters.next(day))
                        : anchor.with(TemporalAdjusters.nextOrSame(day));
                yield new ExamDay(date, false, draft.hour);
            }
            case null, default -> null;
        };
    }

    /** Minutes without a day are for today if the exam is tomorrow, and for every day otherwise. */
    private static TimeWish time(Reading reading, List<GoalWish> goals, LocalDate today) {
        Integer loose = reading.looseMinutes();
        if (loose == null) {
            return reading.time();
        }
        List<LocalDate> days = new ArrayList<>();
        for (GoalWish goal : goals) {
            ExamDay when = goal.when();
            days.add(when == null ? LocalDate.MAX : when.day());
        }
        boolean tonight = !days.isEmpty() && days.stream().allMatch(day -> !day.isAfter(today.plusDays(1)));
        TimeWish said = new TimeWish(
                tonight ? null : loose,
                Map.of(),
                tonight ? Map.of(today, loose) : Map.of(),
                TimeWish.Hours.NONE,
                null,
                null);
        return said.then(reading.time());
    }
}
