package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.topic.TopicId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that the next question follows from.
 *
 * @param course what the sitting is for
 * @param asked its questions so far, in order, none of them open
 * @param beliefs of every topic of the course
 * @param used questions that must not come today
 */
public record Situation(Course course, List<Asked> asked, Map<TopicId, Belief> beliefs, Set<String> used) {
    private static final Belief NOTHING_KNOWN = new Belief(0.5, 0.5, false);
    private static final int MOST_CHECKS = 3;

    public Situation {
        asked = List.copyOf(asked);
        beliefs = Map.copyOf(beliefs);
        used = Set.copyOf(used);
    }

    Belief belief(TopicId topic) {
        return beliefs.getOrDefault(topic, NOTHING_KNOWN);
    }

    Optional<Asked> last() {
        return asked.isEmpty() ? Optional.empty() : Optional.of(asked.getLast());
    }

    int count(TopicId topic) {
        return (int) asked.stream().filter(one -> one.topic().equals(topic)).count();
    }

    long count(Asked.Role role) {
        return asked.stream().filter(one -> one.role() == role).count();
    }

    boolean isAsked(String question) {
        return asked.stream().anyMatch(one -> one.question().equals(question));
    }

    boolean isBegun(TopicId topic) {
        return belief(topic).begun() || count(topic) > 0;
    }

    /** Whether all questions have been asked, exit checks apart. */
    boolean isFull() {
        return asked.size() - count(Asked.Role.CHECK) >= course.wanted();
    }

    /** Returns what was answered with help and is to come once more with other numbers, the oldest first. */
    List<Asked> unchecked() {
        return unchecked(asked);
    }

    /** Returns the same of any questions. */
    public static List<Asked> unchecked(List<Asked> asked) {
        List<Asked> checks =
                asked.stream().filter(one -> one.role() == Asked.Role.CHECK).toList();
        return asked.stream()
                .filter(one -> one.changes() && one.result() == Asked.Result.HELPED && one.role() != Asked.Role.CHECK)
                .filter(one ->
                        checks.stream().noneMatch(check -> check.question().equals(one.question())))
                .limit(Math.max(0, MOST_CHECKS - checks.size()))
                .toList();
    }
}
