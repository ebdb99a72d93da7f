package id.kawanbelajar.plan.making;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Availability;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Goal;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.plan.Plan;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.practice.review.ReviewCard;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What somebody may wish for, in few words. */
final class Wishes {
    /** A Monday. */
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    static final LocalDateTime AFTERNOON = MONDAY.atTime(15, 0);
    static final Knowledge NOTHING_KNOWN = knowing(Map.of());

    private Wishes() {}

    static TopicId id(String mapel, int number) {
        return TopicId.of("smp/" + mapel + "/8/01-bab#T" + number);
    }

    static Topic topic(String mapel, int number, TopicId... before) {
        TopicId id = id(mapel, number);
        return new Topic(id, "Tujuan " + number, "Bab", mapel, 600, true, List.of(before));
    }

    static List<Topic> topics(String mapel, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> topic(mapel, i)).toList();
    }

    static Goal quiz(String id, LocalDate day, List<Topic> topics) {
        return new Goal(
                id,
                Goal.Kind.QUIZ,
                "ulangan " + id,
                day,
                topics.stream().map(Topic::id).toList());
    }

    static Availability evenings(int minutes) {
        return new Availability(minutes, Map.of(), Map.of(), LocalTime.of(19, 0), LocalTime.of(21, 0), false, false);
    }

    static Request request(List<Topic> topics, Availability availability, Goal... goals) {
        return new Request(Fase.D, List.of(goals), topics, availability, List.of(), AFTERNOON);
    }

    static Knowledge knowing(Map<TopicId, Double> mastery) {
        return new Knowledge() {
            @Override
            public double mastery(TopicId topic) {
                return mastery.getOrDefault(topic, 0.1);
            }

            @Override
            public boolean practised(TopicId topic) {
                return mastery.containsKey(topic);
            }

            @Override
            public Optional<ReviewCard> card(TopicId topic) {
                return Optional.empty();
            }
        };
    }

    static Plan plan(Planning planning) {
        return switch (planning) {
            case Planning.Fits fits -> fits.plan();
            case Planning.Tight tight -> tight.best();
            case Planning.NoTime none -> throw new AssertionError(none.reason());
        };
    }

    static List<Block> planned(Plan plan) {
        return plan.blocks().stream()
                .filter(block -> block.state() == Block.State.PLANNED)
                .toList();
    }
}
