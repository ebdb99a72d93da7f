package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Exercise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The written questions that there are.
 *
 * @param questions by topic, in the order of their file
 * @param visible whether all that belongs to a question can be shown on this computer; asked only of what would be chosen
 */
public record Pool(Map<TopicId, List<Exercise>> questions, BiPredicate<TopicId, Exercise> visible) {
    public Pool {
        questions = Map.copyOf(questions);
    }

    List<Exercise> of(TopicId topic) {
        return questions.getOrDefault(topic, List.of());
    }

    Optional<Exercise> find(Asked asked) {
        return of(asked.topic()).stream()
                .filter(exercise -> exercise.id().equals(asked.question()))
                .findFirst();
    }
}
