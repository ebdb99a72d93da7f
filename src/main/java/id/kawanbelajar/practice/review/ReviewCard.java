package id.kawanbelajar.practice.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is remembered of one topic, or one question worth remembering, and when to ask again. There are no steps within a day,
 * since nothing is asked twice in one; whoever plans may move the due date.
 *
 * @param reviewed day of the last answer
 * @param due after {@code reviewed}
 */
public record ReviewCard(Memory memory, LocalDate reviewed, LocalDate due) {
    private static final double RETENTION = 0.9;

    public ReviewCard {
        if (!due.isAfter(reviewed)) {
            throw new IllegalArgumentException("need due after reviewed, got %s and %s".formatted(due, reviewed));
        }
    }

    /** Returns the card of something that was answered for the first time. */
    public static ReviewCard first(Grade grade, LocalDate today) {
        return reviewed(Fsrs.first(grade), today);
    }

    /**
     * Returns this card after another answer, early, in time or late.
     *
     * @param today not before the last answer
     */
    public ReviewCard after(Grade grade, LocalDate today) {
        return reviewed(Fsrs.next(memory, grade, daysUntil(today)), today);
    }

    private static ReviewCard reviewed(Memory memory, LocalDate today) {
        return new ReviewCard(memory, today, today.plusDays(ForgettingCurve.interval(memory, RETENTION)));
    }

    /**
     * Returns how probably it is still remembered.
     *
     * @param day not before the last answer
     */
    public double retrievability(LocalDate day) {
        return ForgettingCurve.retrievability(memory, daysUntil(day));
    }

    private long daysUntil(LocalDate day) {
        long days = ChronoUnit.DAYS.between(reviewed, day);
        if (days < 0) {
            throw new IllegalArgumentException("%s is before the last answer, %s".formatted(day, reviewed));
        }
        return days;
    }
}
