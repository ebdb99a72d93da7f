package id.kawanbelajar.plan.calendar;

import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import java.time.LocalTime;
import java.util.Set;

/** When children of Indonesian schools learn at home and when they are left in peace, where nobody said otherwise. */
public final class UsualHours {
    /** From when on a day of exams is free to learn for the next one. */
    public static final LocalTime AFTER_EXAMS = LocalTime.of(13, 0);

    private static final TimeSpan MAGHRIB = TimeSpan.of(17, 45, 19, 0);
    private static final TimeSpan IFTAR_AND_TARAWIH = TimeSpan.of(17, 30, 20, 0);

    private UsualHours() {}

    /** Returns when to learn; what prayer takes of it is in {@link #prayer}. */
    public static TimeSpan learning(Jenjang jenjang) {
        return switch (jenjang) {
            case SD -> TimeSpan.of(16, 0, 20, 0);
            case SMP -> TimeSpan.of(19, 0, 21, 0);
            case SMA, SMK -> TimeSpan.of(19, 0, 21, 30);
        };
    }

    /** Returns when nothing is pushed to a child; a question is answered at any time. */
    public static TimeSpan quiet(Jenjang jenjang) {
        return jenjang == Jenjang.SD ? TimeSpan.of(20, 0, 5, 0) : TimeSpan.of(21, 0, 5, 0);
    }

    /** Returns when to plan no learning and push nothing on a day with these marks. */
    public static TimeSpan prayer(Set<Mark> marks) {
        return marks.contains(Mark.RAMADAN) ? IFTAR_AND_TARAWIH : MAGHRIB;
    }

    /** Returns whether somebody who learns from then until then chose to learn at the time of prayer. */
    public static boolean choosesPrayerTime(LocalTime from, LocalTime until) {
        boolean beginsIn = MAGHRIB.holds(from);
        boolean endsIn = until.isAfter(MAGHRIB.from()) && until.isBefore(MAGHRIB.until());
        return beginsIn || endsIn;
    }
}
