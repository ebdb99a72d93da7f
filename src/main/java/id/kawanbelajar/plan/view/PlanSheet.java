package id.kawanbelajar.plan.view;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.calendar.SchoolCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A plan as a student reads it.
 *
 * @param names short names of topics; topics with one name are shown as one, a topic without one by its id
 * @param calendar which days are holidays
 * @param today of the school's zone
 */
public record PlanSheet(
        Plan plan, Map<TopicId, String> names, SchoolCalendar calendar, LocalDate today, PlanWords words) {
    /** So many topics are named. */
    private static final int MANY = 2;

    public PlanSheet {
        names = Map.copyOf(names);
    }

    /** Returns the name of a topic. */
    public String name(TopicId topic) {
        return names.getOrDefault(topic, topic.part());
    }

    /** Returns what a block is about: the names of its topics, or the goal where those are more than two. */
    public String name(Block block) {
        List<String> about = names(block);
        return about.size() <= MANY ? String.join(", ", about) : goal(block).label();
    }

    /** Returns the names of a block's topics, each once. */
    public List<String> names(Block block) {
        return block.topics().stream().map(this::name).distinct().toList();
    }

    /** Returns the goal of a block; the first one for a block whose goal is gone. */
    public Goal goal(Block block) {
        List<Goal> goals = plan.goals();
        return goals.stream()
                .filter(goal -> goal.id().equals(block.goal()))
                .findFirst()
                .orElse(goals.getFirst());
    }
}
