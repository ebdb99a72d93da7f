package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.plan.wish.TimeWish;
import id.kawanbelajar.plan.wish.words.Item;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message with its expressions put together, before it is known whether it begins a plan or changes one.
 *
 * @param goals in the order said
 * @param time when there is time
 * @param freeDays days of the week of which it was said that they work
 * @param freeDates dates of which it was said that they work
 * @param looseDay the last day that belongs to nothing; null where every day has its place
 * @param looseMinutes minutes said without a day; null where there are none
 */
record Reading(
        List<GoalDraft> goals,
        TimeWish time,
        Set<DayOfWeek> freeDays,
        Set<LocalDate> freeDates,
        Item.@Nullable Day looseDay,
        @Nullable Integer looseMinutes) {
    Reading {
        goals = List.copyOf(goals);
    }
}
