package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the next question of a sitting: what is due; a warm-up; the reading at hand, to its end; a second easy question of
 * what is brand new; a check of what went with help, with other numbers; else the topic that fits. The same situation always
 * leads to the same question. Pure; safe for use by many threads.
 */
public final class NextQuestion {
    private static final int WARM_UPS = 2;
    private static final int EASY_FIRST = 2;
    private static final double FIRM_FROM = 0.4;
    private static final double NEARLY_FROM = 0.6;
    private static final double MASTERED_FROM = 0.8;

    private NextQuestion() {}

    /** Returns it, open; empty where the sitting has had its questions or nothing is left to ask today. */
    public static Optional<Asked> after(Situation now, Pool pool) {
        Free free = new Free(now, pool);
        if (now.isFull()) {
            return check(now, free, false);
        }
        return due(now, free)
                .or(() -> warmUp(now, free))
                .or(free::sameReading)
                .or(() -> secondOfNew(now, free))
                .or(() -> check(now, free, true))
                .or(() -> fitting(now, free))
                .or(() -> check(now, free, false));
    }

    /** Returns the question of a topic that would come next, if it were this topic's turn. */
    public static Optional<Asked> ofTopic(Situation now, Pool pool, TopicId topic) {
        return new Free(now, pool).pick(topic, level(now, topic), Asked.Role.PRACTICE);
    }

    /** Whether somebody is so weak in a topic that it comes before what builds on it. */
    public static boolean isWeak(Belief belief) {
        return TopicChoice.isWeak(belief);
    }

    private static Optional<Asked> due(Situation now, Free free) {
        return now.course().reviews().stream()
                .flatMap(subject -> due(now, free, subject).stream())
                .findFirst();
    }

    /** A topic is reviewed by one of its own due questions, where it has any. */
    private static Optional<Asked> due(Situation now, Free free, ReviewSubject subject) {
        TopicId topic = subject.topic();
        return switch (subject) {
            case ReviewSubject.Question question -> free.exactly(topic, question.question(), Asked.Role.REVIEW);
            case ReviewSubject.Topic any when now.count(topic) > 0 -> Optional.empty();
            case ReviewSubject.Topic any ->
                now.course().reviews().stream()
                        .flatMap(other -> other instanceof ReviewSubject.Question question
                                        && question.topic().equals(topic)
                                ? Stream.of(question)
                                : Stream.empty())
                        .flatMap(own -> free.exactly(topic, own.question(), Asked.Role.REVIEW).stream())
                        .findFirst()
                        .or(() -> free.pick(topic, level(now, topic), Asked.Role.REVIEW));
        };
    }

    private static Optional<Asked> warmUp(Situation now, Free free) {
        return Optional.ofNullable(now.course().warmUp())
                .filter(topic -> now.count(Asked.Role.WARM_UP) < WARM_UPS)
                .flatMap(topic -> free.pick(topic, Level.RECALL, Asked.Role.WARM_UP));
    }

    private static Optional<Asked> secondOfNew(Situation now, Free free) {
        return now.last()
                .map(Asked::topic)
                .filter(topic -> now.course().topics().contains(topic)
                        && !now.belief(topic).begun()
                        && now.count(topic) < EASY_FIRST)
                .flatMap(topic -> free.pick(topic, Level.RECALL, Asked.Role.PRACTICE));
    }

    /**
     * Returns the check that is longest owed.
     *
     * @param later whether another question must have come in between
     */
    private static Optional<Asked> check(Situation now, Free free, boolean later) {
        List<Asked> asked = now.asked();
        return now.unchecked().stream()
                .filter(helped -> !later || !helped.equals(asked.getLast()))
                .flatMap(helped -> free.check(helped).stream())
                .findFirst();
    }

    private static Optional<Asked> fitting(Situation now, Free free) {
        List<TopicId> open = now.course().topics().stream()
                .filter(topic ->
                        free.pick(topic, level(now, topic), Asked.Role.PRACTICE).isPresent())
                .toList();
        return new TopicChoice(now)
                .among(open)
                .flatMap(topic -> free.pick(topic, level(now, topic), Asked.Role.PRACTICE));
    }

    /** What is new begins easily and does not climb to the top in its first sitting, whatever is believed of it. */
    private static Level level(Situation now, TopicId topic) {
        Belief belief = now.belief(topic);
        if ((!belief.begun() && now.count(topic) < EASY_FIRST) || belief.mastery() < FIRM_FROM) {
            return Level.RECALL;
        }
        if (belief.mastery() < NEARLY_FROM) {
            return Level.UNDERSTAND;
        }
        return belief.mastery() < MASTERED_FROM || !belief.begun() ? Level.APPLY : Level.REASON;
    }
}
