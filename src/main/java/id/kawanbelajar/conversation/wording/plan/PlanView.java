package id.kawanbelajar.conversation.wording.plan;

import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Plan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan as it is shown in the chat.
 *
 * @param names of its topics
 * @param now of the school's zone
 */
public record PlanView(Plan plan, TopicNames names, LocalDateTime now) {
    private static final int DAYS = 7;
    private static final int FEWEST = 3;
    private static final int MOST = 8;

    /** Returns the day it is. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** Returns what lies ahead, by day and time. */
    public List<Block> ahead() {
        return plan.blocks().stream()
                .filter(block -> block.state() == Block.State.PLANNED)
                .filter(block -> !block.day().isBefore(today()))
                .toList();
    }

    /** Returns what was done since Monday and what comes within a week, but at least the next few. */
    List<Block> week() {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Block> done = plan.blocks().stream()
                .filter(block ->
                        block.state() == Block.State.DONE && !block.day().isBefore(monday))
                .toList();
        List<Block> ahead = ahead();
        long soon = ahead.stream()
                .filter(block -> block.day().isBefore(today().plusDays(DAYS)))
                .count();
        return Stream.concat(done.stream(), ahead.stream().limit(Math.min(MOST, Math.max(soon, FEWEST))))
                .sorted((one, other) ->
                        one.day().atTime(one.start()).compareTo(other.day().atTime(other.start())))
                .toList();
    }
}
