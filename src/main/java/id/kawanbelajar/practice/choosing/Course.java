package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting is for; but for the warm-up it stays as it was when the sitting began.
 *
 * @param topics to practise, earlier ones first; empty where only what is due is reviewed
 * @param warmUp an earlier topic that is weak and comes first; null for none
 * @param reviews what was due when it began, the most forgotten first
 * @param wanted how many questions, exit checks apart
 * @param seed chooses among what fits equally, and the changing numbers
 */
public record Course(
        List<TopicId> topics, @Nullable TopicId warmUp, List<ReviewSubject> reviews, int wanted, long seed) {
    public Course {
        topics = List.copyOf(topics);
        reviews = List.copyOf(reviews);
        if (wanted < 1 || (topics.isEmpty() && reviews.isEmpty())) {
            throw new IllegalArgumentException("a sitting asks at least one question of something");
        }
    }

    /** Returns this for somebody who does not want to warm up. */
    public Course withoutWarmUp() {
        return new Course(topics, null, reviews, wanted, seed);
    }

    /** Returns every topic that may be asked about, each once. */
    public List<TopicId> everything() {
        return Stream.of(
                        topics.stream(),
                        Stream.ofNullable(warmUp),
                        reviews.stream().map(ReviewSubject::topic))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }
}
