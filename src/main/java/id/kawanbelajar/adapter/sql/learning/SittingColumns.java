package id.kawanbelajar.adapter.sql.learning;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.choosing.Belief;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the lists of a sitting are written into its row; none of their ids has a blank. */
final class SittingColumns {
    private static final char BEFORE_QUESTION = '@';

    private SittingColumns() {}

    static String topics(List<TopicId> topics) {
        return topics.stream().map(TopicId::toString).collect(Collectors.joining(" "));
    }

    static List<TopicId> topics(String written) {
        return words(written).map(TopicId::of).toList();
    }

    private static Stream<String> words(String written) {
        return Stream.of(written.split(" ", -1)).filter(word -> !word.isEmpty());
    }

    static String reviews(List<ReviewSubject> reviews) {
        return reviews.stream().map(SittingColumns::review).collect(Collectors.joining(" "));
    }

    private static String review(ReviewSubject subject) {
        return switch (subject) {
            case ReviewSubject.Topic(TopicId topic) -> topic.toString();
            case ReviewSubject.Question(TopicId topic, String question) ->
                topic.toString() + BEFORE_QUESTION + question;
        };
    }

    static List<ReviewSubject> reviews(String written) {
        return words(written).map(SittingColumns::review).toList();
    }

    private static ReviewSubject review(String written) {
        int at = written.indexOf(BEFORE_QUESTION);
        return at < 0
                ? new ReviewSubject.Topic(TopicId.of(written))
                : new ReviewSubject.Question(TopicId.of(written.substring(0, at)), written.substring(at + 1));
    }

    static String asked(List<Asked> asked) {
        return asked.stream()
                .map(one -> "%s %s %d %s %s %s"
                        .formatted(
                                one.topic(),
                                one.question(),
                                one.seed(),
                                one.role().name(),
                                one.changes(),
                                one.result().name()))
                .collect(Collectors.joining("\n"));
    }

    static List<Asked> asked(String written) {
        return written.lines().map(SittingColumns::one).toList();
    }

    private static Asked one(String line) {
        String[] parts = line.split(" ", -1);
        return new Asked(
                TopicId.of(parts[0]),
                parts[1],
                Long.parseLong(parts[2]),
                Asked.Role.valueOf(parts[3]),
                Boolean.parseBoolean(parts[4]),
                Asked.Result.valueOf(parts[5]));
    }

    static String beliefs(Map<TopicId, Belief> beliefs) {
        Map<String, Belief> sorted = new TreeMap<>();
        beliefs.forEach((topic, belief) -> sorted.put(topic.toString(), belief));
        return sorted.entrySet().stream()
                .map(entry -> entry.getKey()
                        + " "
                        + entry.getValue().mastery()
                        + " "
                        + entry.getValue().likely()
                        + " "
                        + entry.getValue().begun())
                .collect(Collectors.joining("\n"));
    }

    static Map<TopicId, Belief> beliefs(String written) {
        return written.lines()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(
                        parts -> TopicId.of(parts[0]),
                        parts -> new Belief(
                                Double.parseDouble(parts[1]),
                                Double.parseDouble(parts[2]),
                                Boolean.parseBoolean(parts[3]))));
    }
}
