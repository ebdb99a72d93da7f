package id.kawanbelajar.plan.making;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.time.Horizon;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to plan.
 *
 * @param fase of the student, for the speed of reading
 * @param goals never empty; one whose day has come takes no new blocks and asks for none
 * @param topics every topic of the goals; others are ignored
 * @param availability when there is time
 * @param earlier blocks of the plan so far: what was done or missed stays, what lies ahead may move; empty for a new plan
 * @param now of the school's zone
 */
public record Request(
        Fase fase,
        List<Goal> goals,
        List<Topic> topics,
        Availability availability,
        List<Block> earlier,
        LocalDateTime now) {
    public Request {
        goals = List.copyOf(goals);
        topics = List.copyOf(topics);
        earlier = List.copyOf(earlier);
        List<TopicId> known = topics.stream().map(Topic::id).toList();
        if (goals.isEmpty() || goals.stream().anyMatch(goal -> !known.containsAll(goal.topics()))) {
            throw new IllegalArgumentException("need goals, and every topic of them");
        }
        if (goals.stream().map(Goal::id).distinct().count() < goals.size()) {
            throw new IllegalArgumentException("two goals have the same id");
        }
    }

    /** Asks for a plan again, as it was wanted; change what is new with the methods below. */
    public static Request again(Plan plan, List<Topic> topics, Fase fase, LocalDateTime now) {
        return new Request(fase, plan.goals(), topics, plan.availability(), plan.blocks(), now);
    }

    /** Returns the same with other goals: moved, longer, more or fewer. */
    public Request with(List<Goal> others) {
        return new Request(fase, others, topics, availability, earlier, now);
    }

    /** Returns the same with other hours. */
    public Request with(Availability other) {
        return new Request(fase, goals, topics, other, earlier, now);
    }

    Request withEarlier(List<Block> others) {
        return new Request(fase, goals, topics, availability, others, now);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Returns the first day of what is planned for that goal. */
    LocalDate begun(Goal goal) {
        return first(earlier.stream().filter(block -> block.goal().equals(goal.id())));
    }

    private LocalDate first(Stream<Block> blocks) {
        return Stream.concat(blocks.map(Block::day), Stream.of(today()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns the goals that lie ahead, the nearest first. */
    List<Goal> ahead() {
        return horizon().ahead();
    }

    Horizon horizon() {
        return new Horizon(availability, goals, first(earlier.stream()), now);
    }
}
