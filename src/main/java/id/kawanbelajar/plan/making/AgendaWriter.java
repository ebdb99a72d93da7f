package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Block.Why;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.plan.Workload;
import id.kawanbelajar.plan.Workload.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the agenda: what is left to do for each topic, prerequisites before what builds on them, also across goals. */
final class AgendaWriter {
    /** A topic that is reviewed together with others takes about so long. */
    static final int MINUTES_OF_A_REVIEW = 5;

    private final List<Goal> goals;
    private final Map<TopicId, Topic> wanted;
    private final Knowledge knowledge;
    private final Workload workload;
    private final Kept kept;
    private final int minutes;

    private final List<Task> tasks = new ArrayList<>();
    private final Map<TopicId, Set<TopicId>> before = new HashMap<>();
    private final Set<TopicId> begun = new HashSet<>();
    private final Set<TopicId> written = new HashSet<>();

    /** @param minutes of a block */
    AgendaWriter(Request request, Knowledge knowledge, Kept kept, int minutes) {
        goals = request.ahead();
        Set<TopicId> ahead = new HashSet<>();
        goals.forEach(goal -> ahead.addAll(goal.topics()));
        wanted = request.topics().stream()
                .filter(topic -> ahead.contains(topic.id()))
                .collect(Collectors.toMap(Topic::id, Function.identity(), (a, b) -> a));
        workload = new Workload(request.fase(), knowledge);
        this.knowledge = knowledge;
        this.kept = kept;
        this.minutes = minutes;
    }

    /** @param out topics to leave out */
    Agenda write(Set<TopicId> out) {
        wanted.keySet().removeAll(out);
        for (Goal goal : goals) {
            List<TopicId> mastered = new ArrayList<>();
            goal.topics().forEach(topic -> visit(goal, topic, false, mastered));
            tasks.addAll(reviews(goal, mastered));
        }
        return new Agenda(goals, tasks, before);
    }

    private void visit(Goal goal, TopicId id, boolean ahead, List<TopicId> mastered) {
        Topic topic = wanted.get(id);
        if (topic == null || !begun.add(id)) {
            return;
        }
        topic.before().forEach(first -> visit(goal, first, true, mastered));
        before.put(id, waitsFor(topic));
        written.add(id);
        Need need = workload.need(id);
        if (need == Need.LEARN) {
            tasks.addAll(learning(goal, topic, ahead));
        } else if (need == Need.PRACTISE) {
            tasks.addAll(practice(goal, id));
        } else if (kept.of(id).isEmpty()) {
            mastered.add(id);
        }
    }

    /** What is mastered holds nobody up, and neither does a topic that waits for this one in its turn. */
    private Set<TopicId> waitsFor(Topic topic) {
        Set<TopicId> first = new LinkedHashSet<>(topic.before());
        first.retainAll(written);
        first.removeIf(workload::isMastered);
        return first;
    }

    private List<Task> learning(Goal goal, Topic topic, boolean ahead) {
        int done = kept.minutesSpent(topic.id());
        int blocks = Math.round((workload.minutes(topic) - done) / (float) minutes);
        Why unknown = knowledge.practised(topic.id()) ? Why.WEAK : Why.NEW;
        return Collections.nCopies(
                Math.max(done == 0 ? 1 : 0, blocks),
                new Task(goal, Kind.LEARN, List.of(topic.id()), ahead ? Why.PREREQUISITE : unknown));
    }

    private List<Task> practice(Goal goal, TopicId topic) {
        boolean done = kept.minutesSpent(topic) > 0;
        return done ? List.of() : List.of(new Task(goal, Kind.PRACTISE, List.of(topic), Why.WEAK));
    }

    private List<Task> reviews(Goal goal, List<TopicId> mastered) {
        int together = minutes / MINUTES_OF_A_REVIEW;
        List<Task> reviews = new ArrayList<>();
        for (int i = 0; i < mastered.size(); i += together) {
            List<TopicId> some = mastered.subList(i, Math.min(i + together, mastered.size()));
            reviews.add(new Task(goal, Kind.REVIEW, some, Why.DUE));
        }
        return reviews;
    }
}
