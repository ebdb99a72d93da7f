package id.kawanbelajar.plan.wish;

import id.kawanbelajar.curriculum.Jenjang;
import java.time.LocalTime;

/**
 * When children of a kind of school learn if they say nothing else, so that they need not be asked.
 *
 * @param minutes a day
 * @param from earliest beginning
 * @param until latest end, before bedtime
 */
public record UsualTime(int minutes, LocalTime from, LocalTime until) {
    private static final LocalTime HOME = LocalTime.of(16, 0);

    /** Returns what is usual there. */
    public static UsualTime of(Jenjang jenjang) {
        return switch (jenjang) {
            case SD -> new UsualTime(30, HOME, LocalTime.of(20, 0));
            case SMP -> new UsualTime(45, HOME, LocalTime.of(21, 0));
            case SMA, SMK -> new UsualTime(60, HOME, LocalTime.of(21, 0));
        };
    }
}
