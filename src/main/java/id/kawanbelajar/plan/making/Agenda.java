package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.time.Timetable.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must be done at least once for each topic before its exam: by goal, the nearest first, and within a goal in an order in
 * which it can be learned. Not for use by many threads.
 */
final class Agenda {
    private final List<Goal> goals;
    private final Map<String, List<Task>> open = new HashMap<>();
    private final Map<TopicId, Set<TopicId>> before;
    private final Map<TopicId, Integer> left = new LinkedHashMap<>();
    private final Map<TopicId, List<Goal>> goalsOf = new HashMap<>();

    /**
     * @param goals the nearest first
     * @param tasks in the order in which they are best done
     * @param before for each topic those to be through with first
     */
    Agenda(List<Goal> goals, List<Task> tasks, Map<TopicId, Set<TopicId>> before) {
        this.goals = goals;
        this.before = before;
        for (Goal goal : goals) {
            open.put(goal.id(), new ArrayList<>());
            goal.topics()
                    .forEach(topic -> goalsOf.computeIfAbsent(topic, t -> new ArrayList<>())
                            .add(goal));
        }
        for (Task task : tasks) {
            tasks(task.goal()).add(task);
            task.topics().forEach(topic -> left.merge(topic, 1, Integer::sum));
        }
    }

    List<Goal> goals() {
        return goals;
    }

    int left(Goal goal) {
        return tasks(goal).size();
    }

    /** Returns the topics for which something is left to do. */
    Set<TopicId> uncovered() {
        return new LinkedHashSet<>(left.keySet());
    }

    boolean isCovered(TopicId topic) {
        return !left.containsKey(topic);
    }

    boolean isBefore(TopicId first, TopicId then) {
        return before.getOrDefault(then, Set.of()).contains(first);
    }

    /**
     * Takes what is best done next on that day.
     *
     * @param today what the day holds already
     * @param nearestFirst whether only the nearest exam counts; otherwise the goals take turns
     */
    Optional<Task> take(LocalDate day, List<Task> today, boolean nearestFirst) {
        Stream<Task> ready =
                goals.stream().filter(goal -> goal.day().isAfter(day)).flatMap(goal -> ready(goal, today).stream());
        Optional<Task> best = nearestFirst
                ? ready.findFirst()
                : ready.min(Comparator.comparingLong(task -> turns(task.goal(), today)));
        best.ifPresent(this::remove);
        return best;
    }

    /** Takes what can be taken on these days if nothing else is done on them. */
    void takeAll(List<Day> days) {
        for (Day day : days) {
            List<Task> today = new ArrayList<>();
            for (int i = 0; i < day.starts().size() && !left.isEmpty(); i++) {
                take(day.date(), today, true).ifPresent(today::add);
            }
        }
    }

    /** Returns the nearest goal after that day for which the topic is known. */
    Optional<Goal> goalOf(TopicId topic, LocalDate day) {
        return goalsOf.getOrDefault(topic, List.of()).stream()
                .filter(goal -> goal.day().isAfter(day))
                .findFirst();
    }

    /** A topic that the day does not hold yet goes before more of the same. */
    private Optional<Task> ready(Goal goal, List<Task> today) {
        Optional<Task> more = Optional.empty();
        for (Task task : tasks(goal)) {
            if (task.topics().stream().allMatch(this::isReady)) {
                if (today.stream().noneMatch(task::shares)) {
                    return Optional.of(task);
                }
                more = more.or(() -> Optional.of(task));
            }
        }
        return more;
    }

    private boolean isReady(TopicId topic) {
        return before.getOrDefault(topic, Set.of()).stream().allMatch(this::isCovered);
    }

    private static long turns(Goal goal, List<Task> today) {
        return today.stream().filter(task -> task.goal().id().equals(goal.id())).count();
    }

    private void remove(Task task) {
        tasks(task.goal()).remove(task);
        task.topics().forEach(topic -> left.computeIfPresent(topic, (t, count) -> count == 1 ? null : count - 1));
    }

    private List<Task> tasks(Goal goal) {
        return open.getOrDefault(goal.id(), List.of());
    }
}
