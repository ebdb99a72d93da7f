package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.Why;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.time.Timetable.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills one day after the other: first what is new, as much as the pace asks, then what is due to be recalled; on the last day
 * before an exam everything once more, mixed. For one draft.
 */
final class Drafting {
    private final int minutes;
    private final Agenda agenda;
    private final Recalls recalls;
    private final Map<LocalDate, List<Goal>> endings;
    private final Pace pace;
    private final Manner manner;

    private double owed;

    /** How a draft spends its time. */
    enum Manner {
        /** Evenly, with room to recall. */
        STEADY,
        /** What is new as early as possible. */
        PACKED,
        /** Likewise, and no mixed review before the exam. */
        BARE
    }

    /**
     * @param minutes of a block
     * @param endings goals by the last day to learn for them
     */
    Drafting(
            int minutes, Agenda agenda, Recalls recalls, Map<LocalDate, List<Goal>> endings, Pace pace, Manner manner) {
        this.minutes = minutes;
        this.agenda = agenda;
        this.recalls = recalls;
        this.endings = endings;
        this.pace = pace;
        this.manner = manner;
        owed = pace.owedAtFirst();
    }

    /** Returns the tasks of that day, not yet in order; each day once, one after the other. */
    List<Task> fill(Day day) {
        List<Goal> ending = manner == Manner.BARE ? List.of() : endings.getOrDefault(day.date(), List.of());
        int room = Math.max(0, day.starts().size() - ending.size());
        List<Task> tasks = new ArrayList<>();
        learn(day, tasks, room);
        recall(day.date(), tasks, room, ending);
        ending.stream()
                .map(this::mixed)
                .flatMap(Optional::stream)
                .limit(day.starts().size() - tasks.size())
                .forEach(tasks::add);
        return tasks;
    }

    /** A block may be owed from day to day, so that two of three days learn something new where that is the pace. */
    private void learn(Day day, List<Task> tasks, int room) {
        double share = manner == Manner.STEADY ? pace.share(day.date(), agenda) : 1;
        owed = manner == Manner.STEADY ? owed + share * day.starts().size() : Double.POSITIVE_INFINITY;
        while (tasks.size() < room && owed >= Pace.ENOUGH) {
            Optional<Task> next = agenda.take(day.date(), tasks, share >= 1);
            if (next.isEmpty()) {
                owed = 0;
                return;
            }
            tasks.add(next.get());
            owed--;
            next.get().topics().stream()
                    .filter(agenda::isCovered)
                    .forEach(topic -> recalls.worked(topic, next.get().kind(), day.date()));
        }
    }

    private void recall(LocalDate day, List<Task> tasks, int room, List<Goal> ending) {
        while (tasks.size() < room) {
            List<Due> due = due(day, tasks, ending);
            if (due.isEmpty()) {
                return;
            }
            Task task = together(due);
            tasks.add(task);
            task.topics().forEach(topic -> recalls.worked(topic, task.kind(), day));
        }
    }

    private record Due(TopicId topic, Goal goal) {}

    private List<Due> due(LocalDate day, List<Task> tasks, List<Goal> ending) {
        List<Due> due = new ArrayList<>();
        for (TopicId topic : recalls.due(day)) {
            boolean today = tasks.stream().anyMatch(task -> task.topics().contains(topic));
            agenda.goalOf(topic, day)
                    .filter(goal -> !today && !ending.contains(goal))
                    .ifPresent(goal -> due.add(new Due(topic, goal)));
        }
        due.sort(Comparator.comparing(each -> each.goal().day()));
        return due;
    }

    private Task together(List<Due> due) {
        Due first = due.getFirst();
        if (recalls.isUnpractised(first.topic())) {
            return new Task(first.goal(), Kind.PRACTISE, List.of(first.topic()), Why.DUE);
        }
        List<TopicId> topics = due.stream()
                .filter(each -> each.goal().id().equals(first.goal().id()) && !recalls.isUnpractised(each.topic()))
                .map(Due::topic)
                .limit(minutes / AgendaWriter.MINUTES_OF_A_REVIEW)
                .toList();
        return new Task(first.goal(), Kind.REVIEW, topics, Why.DUE);
    }

    private Optional<Task> mixed(Goal goal) {
        List<TopicId> topics = goal.topics().stream().filter(recalls::knows).toList();
        Kind kind = topics.size() > 1 ? Kind.MIXED : Kind.REVIEW;
        return topics.isEmpty() ? Optional.empty() : Optional.of(new Task(goal, kind, topics, Why.FINAL));
    }
}
