package id.kawanbelajar.plan.wish.reading;

import id.kawanbelajar.plan.wish.ExamDay;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import id.kawanbelajar.plan.wish.TimeWish;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A wish in the compact notation of {@code /rencana/dialog.txt}. */
public final class WishNotation {
    private static final List<String> DAYS = List.of("sen", "sel", "rab", "kam", "jum", "sab", "min");

    private WishNotation() {}

    public static List<String> goals(PlanWish wish) {
        return wish.goals().stream().map(WishNotation::goal).toList();
    }

    static String goal(GoalWish goal) {
        ScopeWish scope = goal.scope();
        List<String> parts = new ArrayList<>();
        parts.add(goal.kind() == null ? "-" : goal.kind().name());
        parts.add(scope.mapel() == null ? "-" : scope.mapel());
        if (scope.kelas() != null) {
            parts.add("kelas " + scope.kelas().number());
        }
        if (scope.whole()) {
            parts.add("semua bab");
        }
        if (!scope.chapters().isEmpty()) {
            parts.add("bab " + scope.chapters().stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        if (!scope.words().isBlank()) {
            parts.add("(" + scope.words() + ")");
        }
        ExamDay when = goal.when();
        if (when != null) {
            parts.add("@" + when.day() + (when.vague() ? "~" : ""));
            if (when.hour() != null) {
                parts.add(when.hour().toString());
            }
        }
        return String.join(" ", parts);
    }

    public static String time(TimeWish time) {
        List<String> parts = new ArrayList<>();
        if (time.minutes() != null) {
            parts.add(time.minutes() + "/hari");
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (time.weekly().containsKey(day)) {
                parts.add(DAYS.get(day.getValue() - 1) + "=" + time.weekly().get(day));
            }
        }
        new TreeMap<>(time.special()).forEach((day, minutes) -> parts.add(day + "=" + minutes));
        if (!time.hours().equals(TimeWish.Hours.NONE)) {
            parts.add(hour(time.hours().from()) + "-" + hour(time.hours().until()));
        }
        yesNo(parts, "minggu", time.sundays());
        yesNo(parts, "libur", time.holidays());
        return parts.isEmpty() ? "-" : String.join(" | ", parts);
    }

    private static String hour(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }

    private static void yesNo(List<String> parts, String name, @Nullable Boolean value) {
        if (value != null) {
            parts.add(name + "=" + (value ? "ya" : "tidak"));
        }
    }
}
