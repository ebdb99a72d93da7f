package id.kawanbelajar.plan.making;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 60 topics for 3 goals, up to a semester ahead. The median is printed; the bound is generous for a busy machine. */
class PlannerSpeedTest {
    private static final int TIMES = 21;
    private static final Duration BOUND = Duration.ofMillis(500);

    private final Planner planner = new Planner(day -> Set.of());

    @ParameterizedTest(name = "{1} minutes on {0} days: {2}")
    @CsvSource({"120, 60, Fits", "120, 30, Fits", "30, 30, Tight"})
    void aSemesterIsPlannedAtOnce(int days, int minutes, String expected) {
        Request request = semester(days, minutes);
        Knowledge knowledge = Wishes.NOTHING_KNOWN;
        List<Duration> took = new ArrayList<>();
        String outcome = "";
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            outcome = planner.plan(request, knowledge).getClass().getSimpleName();
            took.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Duration median = took.stream().sorted().toList().get(TIMES / 2);
        System.out.printf(
                "%d minutes on %d days: %s, median %.1f ms%n", minutes, days, outcome, median.toNanos() / 1e6);
        assertThat(outcome).isEqualTo(expected);
        assertThat(median).isLessThan(BOUND);
    }

    private static Request semester(int days, int minutes) {
        List<Topic> topics = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        for (String mapel : List.of("matematika", "ipa", "ips")) {
            List<Topic> ofMapel = Wishes.topics(mapel, 20);
            topics.addAll(ofMapel);
            goals.add(Wishes.quiz(mapel, Wishes.MONDAY.plusDays(days - goals.size()), ofMapel));
        }
        return Wishes.request(topics, Wishes.evenings(minutes), goals.toArray(Goal[]::new));
    }
}
