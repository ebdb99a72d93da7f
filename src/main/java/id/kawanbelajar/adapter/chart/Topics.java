package id.kawanbelajar.adapter.chart;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a calendar tells by numbers: its topics, goal by goal; the goals themselves where there are too many topics.
 *
 * @param entries in the order of their numbers from 1
 * @param byGoal whether the entries are goals
 */
record Topics(Days days, List<Entry> entries, boolean byGoal) {
    /** So many still fit below a calendar. */
    private static final int MOST = 14;

    /** A name under a number; the same name is another entry for another goal. */
    record Entry(Goal goal, String name) {}

    /** A number on a day; done where all blocks with it are. */
    record Spot(int number, Goal goal, boolean done) {}

    static Topics of(Days days) {
        Set<Entry> seen = new LinkedHashSet<>();
        for (LocalDate day : days.period().days()) {
            days.blocks(day).forEach(block -> entries(days, block).forEach(seen::add));
        }
        List<Goal> goals = days.sheet().plan().goals();
        if (seen.size() > MOST) {
            return new Topics(
                    days,
                    goals.stream().map(goal -> new Entry(goal, goal.label())).toList(),
                    true);
        }
        List<Entry> sorted = goals.stream()
                .flatMap(goal -> seen.stream().filter(entry -> entry.goal().equals(goal)))
                .toList();
        return new Topics(days, sorted, false);
    }

    private static Stream<Entry> entries(Days days, Block block) {
        Goal goal = days.sheet().goal(block);
        return days.sheet().names(block).stream().map(name -> new Entry(goal, name));
    }

    private Stream<Entry> entries(Block block) {
        Goal goal = days.sheet().goal(block);
        return byGoal ? Stream.of(new Entry(goal, goal.label())) : entries(days, block);
    }

    /** Returns what stands on a day, in the order of its blocks. */
    List<Spot> on(LocalDate day) {
        List<Block> blocks = days.blocks(day);
        List<Spot> spots = new ArrayList<>();
        for (Entry entry : blocks.stream().flatMap(this::entries).distinct().toList()) {
            boolean done = blocks.stream()
                    .filter(block -> entries(block).anyMatch(entry::equals))
                    .allMatch(block -> block.state() == Block.State.DONE);
            spots.add(new Spot(entries.indexOf(entry) + 1, entry.goal(), done));
        }
        return spots;
    }
}
