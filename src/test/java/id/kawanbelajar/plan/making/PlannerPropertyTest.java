package id.kawanbelajar.plan.making;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import id.kawanbelajar.plan.making.Planning.Fits;
import id.kawanbelajar.plan.making.Planning.NoTime;
import id.kawanbelajar.plan.making.Planning.Tight;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ten thousand wishes, and what became of them some days later; fewer where the machine is too busy for them. */
class PlannerPropertyTest {
    private static final int WISHES = 10_000;
    private static final long PATIENCE = Duration.ofSeconds(50).toNanos();

    @Test
    void everyPlanAndItsSequelKeepToTheRules() {
        Map<String, Integer> ends = new TreeMap<>();
        long start = System.nanoTime();
        int seed = 0;
        while (seed < WISHES && System.nanoTime() - start < PATIENCE) {
            ends.merge(check(seed).getClass().getSimpleName(), 1, Integer::sum);
            seed++;
        }
        System.out.printf("%d plans and their sequels keep to the rules: %s%n", seed, ends);
        assertThat(ends).containsOnlyKeys("Fits", "NoTime", "Tight");
    }

    private static Planning check(int seed) {
        RandomWishes wishes = new RandomWishes(seed);
        Request request = wishes.request();
        SchoolCalendar calendar = wishes.calendar();
        Knowledge knowledge = wishes.knowledge(request);
        Planning planning = new Planner(calendar).plan(request, knowledge);
        plan(planning).ifPresent(plan -> {
            check(seed, request, calendar, knowledge, plan);
            Request later = wishes.later(plan, request);
            plan(new Planner(calendar).plan(later, knowledge))
                    .ifPresent(sequel -> check(seed, later, calendar, knowledge, sequel));
        });
        return planning;
    }

    private static void check(int seed, Request request, SchoolCalendar calendar, Knowledge knowledge, Plan plan) {
        assertThat(new Rules(request, calendar, knowledge).broken(plan))
                .as("seed %d", seed)
                .isEmpty();
    }

    private static Optional<Plan> plan(Planning planning) {
        return switch (planning) {
            case Fits fits -> Optional.of(fits.plan());
            case Tight tight -> Optional.of(tight.best());
            case NoTime none -> Optional.empty();
        };
    }
}
