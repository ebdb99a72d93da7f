package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.plan.wish.Change;
import id.kawanbelajar.plan.wish.PlanWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import id.kawanbelajar.plan.wish.TimeWish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in a line what a change has changed. */
public final class ChangeMessages {
    private final PlanLabels labels;

    public ChangeMessages(PlanLabels labels) {
        this.labels = labels;
    }

    /**
     * Returns what a change did.
     *
     * @param after the wish as it is now
     * @param usual minutes a day where none are said
     */
    public String of(Change.OfWish change, PlanWish after, int usual) {
        return switch (change) {
            case Change.MoveExam(var mapel, var to) -> moved(mapel, to.day());
            case Change.ShiftExam(var mapel, var days) -> moved(mapel, day(after, mapel));
            case Change.AddScope(var scope) -> Wording.sentence("rencana-ubah-tambah", scope(scope));
            case Change.DropScope(var scope) -> Wording.sentence("rencana-ubah-kurang", scope(scope));
            case Change.OnlyScope(var scope) -> Wording.sentence("rencana-ubah-hanya", scope(scope));
            case Change.AddGoal(var goal) -> Wording.sentence("rencana-ubah-tambah", scope(goal.scope()));
            case Change.DropGoal(var mapel) -> Wording.sentence("rencana-ubah-kurang", labels.subject(mapel));
            case Change.NewTime(var time) -> time(time);
            case Change.FreeDays(var days, var dates) ->
                Wording.sentence(
                        "rencana-ubah-bisa",
                        joined(Stream.concat(
                                days.stream().sorted().map(PlanDates::weekday),
                                dates.stream().sorted().map(PlanDates::day))));
            case Change.MoreMinutes more -> minutes(after.time().minutes(), usual);
        };
    }

    private String moved(@Nullable String mapel, @Nullable LocalDate day) {
        String whose = mapel == null ? "" : " " + labels.subject(mapel);
        return day == null
                ? Wording.sentence("rencana-ubah-jadwal")
                : Wording.sentence("rencana-ubah-hari", whose, PlanDates.day(day));
    }

    private static @Nullable LocalDate day(PlanWish wish, @Nullable String mapel) {
        return wish.goals().stream()
                .filter(goal -> goal.when() != null
                        && (mapel == null || mapel.equals(goal.scope().mapel())))
                .map(goal -> goal.when() == null ? LocalDate.MAX : goal.when().day())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private String scope(ScopeWish scope) {
        List<String> parts = new ArrayList<>();
        if (scope.mapel() != null) {
            parts.add(labels.subject(scope.mapel()));
        }
        if (!scope.chapters().isEmpty()) {
            parts.add("bab " + joined(scope.chapters().stream().map(String::valueOf)));
        } else if (!scope.words().isBlank()) {
            parts.add(scope.words());
        }
        return String.join(" ", parts);
    }

    private static String minutes(@Nullable Integer minutes, int usual) {
        return Wording.sentence("rencana-ubah-menit", String.valueOf(minutes == null ? usual : minutes));
    }

    private static String time(TimeWish time) {
        List<String> said = new ArrayList<>();
        if (time.minutes() != null) {
            said.add(minutes(time.minutes(), 0));
        }
        days(time.weekly()).forEach(said::add);
        days(time.special()).forEach(said::add);
        if (!time.hours().equals(TimeWish.Hours.NONE)) {
            said.add(Wording.sentence("rencana-ubah-jam"));
        }
        if (time.sundays() != null && !time.weekly().containsKey(DayOfWeek.SUNDAY)) {
            said.add(Wording.sentence(time.sundays() ? "rencana-ubah-bisa" : "rencana-ubah-libur", "Minggu"));
        }
        if (time.holidays() != null) {
            said.add(Wording.sentence(
                    time.holidays() ? "rencana-ubah-bisa" : "rencana-ubah-libur",
                    Wording.sentence("rencana-hari-libur")));
        }
        return said.isEmpty() ? Wording.sentence("rencana-ubah-jadwal") : String.join(" ", said);
    }

    private static Stream<String> days(Map<?, Integer> minutes) {
        return minutes.entrySet().stream()
                .sorted(Comparator.comparing(day -> String.valueOf(day.getKey())))
                .map(day -> day.getValue() == 0
                        ? Wording.sentence("rencana-ubah-libur", name(day.getKey()))
                        : Wording.sentence(
                                "rencana-ubah-menit-hari", name(day.getKey()), String.valueOf(day.getValue())));
    }

    private static String name(Object day) {
        return day instanceof LocalDate date
                ? PlanDates.day(date)
                : PlanDates.weekday(DayOfWeek.valueOf(day.toString()));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
