package id.kawanbelajar.plan.wish;

import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.plan.calendar.TimeSpan;
import id.kawanbelajar.plan.calendar.UsualHours;

/**
 * When children of a kind of school learn if they say nothing else, so that they need not be asked.
 *
 * @param minutes a day
 * @param hours between which hours
 */
public record UsualTime(int minutes, TimeSpan hours) {
    /** Returns what is usual there. */
    public static UsualTime of(Jenjang jenjang) {
        int minutes = switch (jenjang) {
            case SD -> 30;
            case SMP -> 45;
            case SMA, SMK -> 60;
        };
        return new UsualTime(minutes, UsualHours.learning(jenjang));
    }
}
