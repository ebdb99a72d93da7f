package id.kawanbelajar.plan.wish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a student wants otherwise once there is a plan. */
public sealed interface Change {
    /** Changes what was wished; then a plan is made anew. */
    sealed interface OfWish extends Change {}

    /** Asks for something about the plan as it is. */
    sealed interface OfPlan extends Change {}

    /**
     * An exam is on another day.
     *
     * @param mapel whose exam; null for the next one
     */
    record MoveExam(@Nullable String mapel, ExamDay to) implements OfWish {}

    /**
     * An exam is some days later, or earlier below zero.
     *
     * @param mapel whose exam; null for the next one
     */
    record ShiftExam(@Nullable String mapel, int days) implements OfWish {}

    /** More to learn for a goal that is there. */
    record AddScope(ScopeWish scope) implements OfWish {}

    /** Less to learn for a goal that is there. */
    record DropScope(ScopeWish scope) implements OfWish {}

    /** This and nothing else to learn for a goal that is there. */
    record OnlyScope(ScopeWish scope) implements OfWish {}

    /** One goal more. */
    record AddGoal(GoalWish goal) implements OfWish {}

    /** One subject less. */
    record DropGoal(String mapel) implements OfWish {}

    /** Other days, minutes or hours; only what is said in it. */
    record NewTime(TimeWish time) implements OfWish {}

    /** Days that did not work do so now. */
    record FreeDays(Set<DayOfWeek> days, Set<LocalDate> dates) implements OfWish {
        public FreeDays {
            days = Set.copyOf(days);
            dates = Set.copyOf(dates);
        }
    }

    /** So many minutes a day more, or fewer below zero. */
    record MoreMinutes(int by) implements OfWish {}

    /**
     * What stands on one day goes to another.
     *
     * @param to null where only the day to empty was named
     */
    record MoveBlocks(LocalDate from, @Nullable LocalDate to) implements OfPlan {}

    /** The last block is done. */
    record Done() implements OfPlan {}

    /** What stood on a day, today or before, was not done. */
    record Missed(LocalDate day) implements OfPlan {}

    /** The plan is not wanted any more. */
    record Cancel() implements OfPlan {}

    /**
     * Why something stands where it stands.
     *
     * @param day null where none was named
     * @param about words for a topic or a kind of block in plain spelling; may be blank
     */
    record Why(@Nullable LocalDate day, String about) implements OfPlan {}
}
