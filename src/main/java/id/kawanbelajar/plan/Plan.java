package id.kawanbelajar.plan;

import id.kawanbelajar.material.topic.TopicId;
import java.time.LocalDate;
import java.util.List;

/**
 * A study plan of one person.
 *
 * @param goals never empty
 * @param availability what it was made for
 * @param blocks by day and time
 * @param uncovered topics that found no place; said to the student, never hidden
 */
public record Plan(List<Goal> goals, Availability availability, List<Block> blocks, List<TopicId> uncovered) {
    public Plan {
        goals = List.copyOf(goals);
        blocks = List.copyOf(blocks);
        uncovered = List.copyOf(uncovered);
        if (goals.isEmpty()) {
            throw new IllegalArgumentException("a plan has a goal");
        }
    }

    /** Returns the blocks of a day, by time. */
    public List<Block> on(LocalDate day) {
        return blocks.stream().filter(block -> block.day().equals(day)).toList();
    }
}
