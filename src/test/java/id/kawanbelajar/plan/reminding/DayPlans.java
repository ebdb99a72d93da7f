package id.kawanbelajar.plan.reminding;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Plan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plans with one block a day, at times that a test chooses. */
public final class DayPlans {
    public static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    public static final TopicId LINE = TopicId.of("smp/matematika/8/02-persamaan#T1");
    private static final Goal GOAL =
            new Goal("g1", Goal.Kind.UNDERSTAND, "persamaan", TUESDAY.plusDays(14), List.of(LINE));

    private DayPlans() {}

    /** A plan with blocks of Tuesday at these times. */
    public static Plan at(String... times) {
        return of(Stream.of(times)
                .map(time -> block(TUESDAY, time, Block.State.PLANNED))
                .toList());
    }

    /** A plan with these blocks. */
    public static Plan of(List<Block> blocks) {
        return with(blocks, Map.of());
    }

    /** A plan with these blocks, and other minutes on some days. */
    public static Plan with(List<Block> blocks, Map<LocalDate, Integer> special) {
        Availability availability =
                new Availability(45, Map.of(), special, LocalTime.of(5, 0), LocalTime.of(23, 0), true, true);
        return new Plan(List.of(GOAL), availability, blocks, List.of());
    }

    /** A block of 25 minutes, named after its day and time. */
    public static Block block(LocalDate day, String time, Block.State state) {
        return new Block(
                day + "-" + time,
                "g1",
                Block.Kind.LEARN,
                List.of(LINE),
                day,
                LocalTime.parse(time),
                25,
                Block.Why.NEW,
                state);
    }
}
