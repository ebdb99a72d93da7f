package id.kawanbelajar.practice.sitting;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.choosing.Belief;
import id.kawanbelajar.practice.choosing.Course;
import id.kawanbelajar.practice.choosing.GoalOrder;
import id.kawanbelajar.practice.choosing.NextQuestion;
import id.kawanbelajar.practice.choosing.Pool;
import id.kawanbelajar.practice.choosing.Situation;
import id.kawanbelajar.practice.choosing.Standing;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Begins a sitting with the question that suits a person. Safe for use by many threads. */
public final class BeginSitting {
    /** Questions of a sitting where nobody says how many. */
    public static final int QUESTIONS = 5;

    /** Most questions of a sitting. */
    public static final int MOST = 20;

    private static final int SHORTEST_WITH_WARM_UP = 3;

    private final Questions questions;
    private final Standing standing;
    private final ZoneId zone;

    /**
     * Makes it.
     *
     * @param zone whose days count
     */
    public BeginSitting(QuestionBank bank, Standing standing, ZoneId zone) {
        this.questions = new Questions(bank);
        this.standing = standing;
        this.zone = zone;
    }

    /**
     * What somebody wants to practise.
     *
     * @param topics empty to review what is due
     * @param builtOn chapters to know before
     * @param due what is due today, the most forgotten first; of other topics it is left out, unless {@code topics} is empty
     * @param count how many questions, 1 to {@link #MOST}
     */
    public record Wish(List<TopicId> topics, List<MaterialId> builtOn, List<ReviewSubject> due, int count) {
        public Wish {
            topics = List.copyOf(topics);
            builtOn = List.copyOf(builtOn);
            due = List.copyOf(due);
            count = Math.clamp(count, 1, MOST);
        }
    }

    /** How it begins. */
    public sealed interface Begun {
        /** With this sitting. */
        record With(Sitting sitting) implements Begun {}

        /** Not, since each question has been answered today. */
        record AllUsed() implements Begun {}

        /** Not, since there is nothing to ask. */
        record Nothing() implements Begun {}
    }

    /** Returns the topics of a chapter that have questions, in order. */
    public List<TopicId> topics(MaterialId chapter) {
        return questions.topics(chapter);
    }

    /**
     * Begins.
     *
     * @param at when it was wished for; chooses among what suits equally, and the numbers
     */
    public Begun begin(String person, Wish wish, Instant at) {
        Learner learner = new Learner(standing, person, LocalDate.ofInstant(at, zone));
        List<TopicId> topics = GoalOrder.sorted(wish.topics());
        List<ReviewSubject> due = wish.due().stream()
                .filter(subject -> topics.isEmpty() || topics.contains(subject.topic()))
                .toList();
        if (topics.isEmpty() && due.isEmpty()) {
            return new Begun.Nothing();
        }
        TopicId warmUp =
                wish.count() < SHORTEST_WITH_WARM_UP || topics.isEmpty() ? null : warmUp(learner, topics, wish);
        Course wanted = new Course(topics, warmUp, due, wish.count(), at.toEpochMilli());
        Pool pool = questions.of(wanted.everything());
        Map<TopicId, Belief> beliefs = learner.beliefs(wanted, List.of(), pool, Map.of());
        Situation start = new Situation(wanted, List.of(), beliefs, learner.used());
        int free = free(start, pool);
        Optional<Asked> first = NextQuestion.after(start, pool);
        if (first.isEmpty()) {
            return learner.used().isEmpty() ? new Begun.Nothing() : new Begun.AllUsed();
        }
        Course course = new Course(topics, warmUp, due, Math.min(wish.count(), free), wanted.seed());
        return new Begun.With(new Sitting(course, List.of(first.get()), beliefs, false, Sitting.Counts.NONE));
    }

    /** How many questions there are, by asking them all. */
    private static int free(Situation start, Pool pool) {
        Situation now = start;
        for (Optional<Asked> next = NextQuestion.after(now, pool);
                next.isPresent();
                next = NextQuestion.after(now, pool)) {
            now = new Situation(
                    now.course(),
                    Stream.concat(now.asked().stream(), next.map(one -> one.with(Asked.Result.RIGHT)).stream())
                            .toList(),
                    now.beliefs(),
                    now.used());
        }
        return Math.max(1, now.asked().size());
    }

    private @Nullable TopicId warmUp(Learner learner, List<TopicId> topics, Wish wish) {
        Stream<TopicId> ofOtherChapters =
                wish.builtOn().stream().flatMap(chapter -> questions.topics(chapter).stream());
        Stream<TopicId> earlierGoals = topics.stream()
                .map(TopicId::chapter)
                .distinct()
                .flatMap(chapter -> questions.topics(chapter).stream().takeWhile(topic -> !topics.contains(topic)));
        return Stream.concat(earlierGoals, ofOtherChapters)
                .filter(topic -> !topics.contains(topic))
                .filter(topic -> NextQuestion.isWeak(belief(learner, topic)))
                .min(Comparator.comparingDouble(learner::mastery))
                .orElse(null);
    }

    private static Belief belief(Learner learner, TopicId topic) {
        double mastery = learner.mastery(topic);
        return new Belief(mastery, mastery, true);
    }
}
