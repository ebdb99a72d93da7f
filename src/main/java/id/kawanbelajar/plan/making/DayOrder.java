package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.Why;
import id.kawanbelajar.plan.Knowledge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Orders the tasks of a day: what builds on others after them, topics and subjects alternating, the hardest not last, and last
 * of all the review before an exam.
 */
final class DayOrder {
    private final Agenda agenda;
    private final Knowledge knowledge;
    private final Map<TopicId, String> mapel;

    DayOrder(Agenda agenda, Knowledge knowledge, Map<TopicId, String> mapel) {
        this.agenda = agenda;
        this.knowledge = knowledge;
        this.mapel = mapel;
    }

    List<Task> of(List<Task> tasks) {
        List<Task> waiting = new ArrayList<>(tasks);
        waiting.removeIf(DayOrder::isFinal);
        List<Task> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Task next = waiting.stream()
                    .filter(task -> waiting.stream().noneMatch(other -> isBefore(other, task)))
                    .min(Comparator.comparingInt(task -> likeness(ordered, task)))
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            ordered.add(next);
        }
        spareTheEnd(ordered);
        tasks.stream().filter(DayOrder::isFinal).forEach(ordered::add);
        return ordered;
    }

    private static boolean isFinal(Task task) {
        return task.why() == Why.FINAL;
    }

    private boolean isBefore(Task first, Task then) {
        return first.topics().stream().anyMatch(a -> then.topics().stream().anyMatch(b -> agenda.isBefore(a, b)));
    }

    private int likeness(List<Task> ordered, Task task) {
        if (ordered.isEmpty()) {
            return 0;
        }
        Task last = ordered.getLast();
        return (last.shares(task) ? 2 : 0) + (mapel(last).equals(mapel(task)) ? 1 : 0);
    }

    private void spareTheEnd(List<Task> ordered) {
        int last = ordered.size() - 1;
        if (last < 1) {
            return;
        }
        Task end = ordered.get(last);
        Task previous = ordered.get(last - 1);
        boolean hardest = ordered.subList(0, last).stream().allMatch(task -> hardness(task) < hardness(end));
        boolean repeats = last > 1 && ordered.get(last - 2).shares(end);
        if (hardest && !repeats && !isBefore(previous, end)) {
            Collections.swap(ordered, last - 1, last);
        }
    }

    private double hardness(Task task) {
        double unknown = 1
                - task.topics().stream()
                        .mapToDouble(knowledge::mastery)
                        .average()
                        .orElse(0);
        return task.kind() == Kind.LEARN ? 1 + unknown : unknown;
    }

    private String mapel(Task task) {
        return mapel.getOrDefault(task.topics().getFirst(), "");
    }
}
