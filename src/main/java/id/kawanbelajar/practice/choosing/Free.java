package id.kawanbelajar.practice.choosing;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.Level;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may still be asked in a situation: not used today, nor in this sitting, and of a shared reading three in a row at most. */
record Free(Situation now, Pool pool) {
    private static final int MOST_IN_A_ROW = 3;
    private static final int TRIES = 30;

    /** So far apart, no question shares its numbers with what is worked out beside it. */
    private static final long BETWEEN_SEEDS = 10;

    private static final long BETWEEN_PLACES = 1000;

    /** Returns the question of a topic whose level is nearest to this one, the easier of two. */
    Optional<Asked> pick(TopicId topic, Level level, Asked.Role role) {
        Comparator<Exercise> nearest = Comparator.<Exercise>comparingInt(exercise -> distance(exercise.level(), level))
                .thenComparing(Exercise::level)
                .thenComparingInt(this::draw)
                .thenComparing(Exercise::id);
        return first(pool.of(topic).stream().sorted(nearest), topic, role);
    }

    /** Returns this very question, where it is free. */
    Optional<Asked> exactly(TopicId topic, String question, Asked.Role role) {
        return first(pool.of(topic).stream().filter(one -> one.id().equals(question)), topic, role);
    }

    /** Returns the next question about what the last one looked at. */
    Optional<Asked> sameReading() {
        String reading = reading();
        if (reading == null) {
            return Optional.empty();
        }
        TopicId last = now.asked().getLast().topic();
        return now.course().topics().stream()
                .filter(topic -> topic.chapter().equals(last.chapter()))
                .sorted(Comparator.comparing(topic -> !topic.equals(last)))
                .flatMap(topic -> first(
                        pool.of(topic).stream()
                                .filter(one -> reading.equals(one.stimulus()))
                                .sorted(Comparator.comparing(Exercise::level)),
                        topic,
                        Asked.Role.PRACTICE)
                        .stream())
                .findFirst();
    }

    /** Returns the same question with other numbers; empty where it has no others. */
    Optional<Asked> check(Asked helped) {
        Optional<Exercise> written = pool.find(helped);
        Optional<String> before =
                written.flatMap(one -> one.concrete(new Random(helped.seed()))).map(Exercise::text);
        return written.flatMap(one -> seed(one, before.orElse(null)))
                .map(seed ->
                        new Asked(helped.topic(), helped.question(), seed, Asked.Role.CHECK, true, Asked.Result.OPEN));
    }

    private Optional<Asked> first(Stream<Exercise> questions, TopicId topic, Asked.Role role) {
        return questions
                .filter(one -> isFree(topic, one))
                .flatMap(one -> seed(one, null)
                        .map(seed -> new Asked(
                                topic, one.id(), seed, role, !one.parameters().isEmpty(), Asked.Result.OPEN))
                        .stream())
                .findFirst();
    }

    private boolean isFree(TopicId topic, Exercise exercise) {
        return !now.used().contains(exercise.id())
                && !now.isAsked(exercise.id())
                && !isTooMuch(topic, exercise)
                && pool.visible().test(topic, exercise);
    }

    private boolean isTooMuch(TopicId topic, Exercise exercise) {
        String reading = exercise.stimulus();
        List<Asked> asked = now.asked();
        List<Asked> latest = asked.subList(Math.max(0, asked.size() - MOST_IN_A_ROW), asked.size());
        return reading != null
                && latest.size() == MOST_IN_A_ROW
                && latest.stream()
                        .allMatch(one -> one.topic().chapter().equals(topic.chapter())
                                && pool.find(one)
                                        .filter(written -> reading.equals(written.stimulus()))
                                        .isPresent());
    }

    private @Nullable String reading() {
        return now.last().flatMap(pool::find).map(Exercise::stimulus).orElse(null);
    }

    private static int distance(Level one, Level other) {
        return one.compareTo(other) <= 0
                ? EnumSet.range(one, other).size()
                : EnumSet.range(other, one).size();
    }

    private int draw(Exercise exercise) {
        return new Random(now.course().seed() ^ ((long) exercise.id().hashCode() << 20)).nextInt();
    }

    private Optional<Long> seed(Exercise exercise, @Nullable String unlike) {
        long start = now.course().seed() + BETWEEN_PLACES * now.asked().size();
        return IntStream.range(0, TRIES)
                .mapToObj(n -> start + BETWEEN_SEEDS * n)
                .filter(seed -> exercise.concrete(new Random(seed))
                        .filter(filled -> !filled.text().equals(unlike))
                        .isPresent())
                .findFirst();
    }
}
