package id.kawanbelajar.adapter.sql.plan;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the parts of a plan stand in columns: lists parted by blanks, minutes of days as {@code MONDAY=0}. */
final class PlanColumns {
    private PlanColumns() {}

    static String topics(List<TopicId> topics) {
        return topics.stream().map(TopicId::toString).collect(Collectors.joining(" "));
    }

    static List<TopicId> topics(String column) {
        return words(column).map(TopicId::of).toList();
    }

    static String minutes(Map<?, Integer> minutes) {
        return minutes.entrySet().stream()
                .map(day -> day.getKey() + "=" + day.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static <D> Map<D, Integer> minutes(String column, Function<String, D> day) {
        return words(column)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(word -> day.apply(word[0]), word -> Integer.valueOf(word[1])));
    }

    private static Stream<String> words(String column) {
        return Arrays.stream(column.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    static Availability availability(ResultSet row) throws SQLException {
        return new Availability(
                row.getInt("minutes"),
                minutes(row.getString("weekly"), DayOfWeek::valueOf),
                minutes(row.getString("special"), LocalDate::parse),
                LocalTime.parse(row.getString("earliest")),
                LocalTime.parse(row.getString("latest")),
                row.getBoolean("sundays"),
                row.getBoolean("holidays"));
    }

    static Goal goal(ResultSet row) throws SQLException {
        return new Goal(
                row.getString("id"),
                Goal.Kind.valueOf(row.getString("kind")),
                row.getString("label"),
                LocalDate.parse(row.getString("day")),
                topics(row.getString("topics")));
    }

    static Block block(ResultSet row) throws SQLException {
        return new Block(
                row.getString("id"),
                row.getString("goal"),
                Block.Kind.valueOf(row.getString("kind")),
                topics(row.getString("topics")),
                LocalDate.parse(row.getString("day")),
                LocalTime.parse(row.getString("start_time")),
                row.getInt("minutes"),
                Block.Why.valueOf(row.getString("why")),
                Block.State.valueOf(row.getString("state")));
    }
}
