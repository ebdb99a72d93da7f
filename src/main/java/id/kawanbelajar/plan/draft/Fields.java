package id.kawanbelajar.plan.draft;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.wish.ExamDay;
import id.kawanbelajar.plan.wish.GoalWish;
import id.kawanbelajar.plan.wish.ScopeWish;
import id.kawanbelajar.plan.wish.TimeWish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a wish as fields of a line; null is empty. */
final class Fields {
    private static final int OF_GOAL = 10;
    private static final int OF_TIME = 7;

    private Fields() {}

    static String line(String... fields) {
        return String.join("\t", fields);
    }

    /** Returns the fields of a line. */
    static List<String> of(String line) {
        return List.of(line.split("\t", -1));
    }

    static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    static String goal(GoalWish goal) {
        ScopeWish scope = goal.scope();
        ExamDay when = goal.when();
        Kelas kelas = scope.kelas();
        return line(
                text(goal.kind()),
                plain(goal.called()),
                text(scope.mapel()),
                scope.chapters().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                String.valueOf(scope.whole()),
                kelas == null ? "" : String.valueOf(kelas.number()),
                plain(scope.words()),
                when == null ? "" : when.day().toString(),
                when == null ? "" : String.valueOf(when.vague()),
                when == null ? "" : text(when.hour()));
    }

    static GoalWish goal(List<String> fields) {
        require(fields, OF_GOAL);
        List<Integer> chapters = words(fields.get(3)).map(Integer::valueOf).toList();
        ScopeWish scope = new ScopeWish(
                said(fields.get(2), word -> word),
                chapters,
                Boolean.parseBoolean(fields.get(4)),
                said(fields.get(5), number -> new Kelas(Integer.parseInt(number))),
                fields.get(6));
        ExamDay when = said(
                fields.get(7),
                day -> new ExamDay(
                        LocalDate.parse(day),
                        Boolean.parseBoolean(fields.get(8)),
                        said(fields.get(9), LocalTime::parse)));
        return new GoalWish(said(fields.getFirst(), Goal.Kind::valueOf), fields.get(1), scope, when);
    }

    static String time(TimeWish time) {
        return line(
                text(time.minutes()),
                minutes(time.weekly()),
                minutes(time.special()),
                text(time.hours().from()),
                text(time.hours().until()),
                text(time.sundays()),
                text(time.holidays()));
    }

    static TimeWish time(List<String> fields) {
        require(fields, OF_TIME);
        return new TimeWish(
                said(fields.get(0), Integer::valueOf),
                minutes(fields.get(1), DayOfWeek::valueOf),
                minutes(fields.get(2), LocalDate::parse),
                new TimeWish.Hours(said(fields.get(3), LocalTime::parse), said(fields.get(4), LocalTime::parse)),
                said(fields.get(5), Boolean::valueOf),
                said(fields.get(6), Boolean::valueOf));
    }

    private static void require(List<String> fields, int many) {
        if (fields.size() != many) {
            throw new IllegalArgumentException("need " + many + " fields, got " + fields.size());
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T> @Nullable T said(String field, Function<String, @Nullable T> read) {
        return field.isEmpty() ? null : read.apply(field);
    }

    private static String minutes(Map<?, Integer> minutes) {
        return minutes.entrySet().stream()
                .map(day -> day.getKey() + "=" + day.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static <D> Map<D, Integer> minutes(String field, Function<String, D> day) {
        return words(field)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> day.apply(word[0]), word -> Integer.valueOf(word[1])));
    }

    private static Stream<String> words(String field) {
        return Stream.of(field.split(" ", -1)).filter(word -> !word.isEmpty());
    }
}
