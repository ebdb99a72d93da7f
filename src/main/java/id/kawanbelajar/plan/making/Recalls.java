package id.kawanbelajar.plan.making;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Block;
import id.kawanbelajar.plan.Block.Kind;
import id.kawanbelajar.plan.Knowledge;
import id.kawanbelajar.practice.review.Grade;
import id.kawanbelajar.practice.review.ReviewCard;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Forecasts when what was learned is to be recalled: by its card where there is one, as if every recall went well; otherwise in
 * growing steps. Not for use by many threads.
 */
final class Recalls {
    private static final List<Integer> STEPS = List.of(1, 3, 7, 14, 30, 60);

    /** Steps to leave out for what was shaky, and for what was mastered. */
    private static final Map<Kind, Integer> FIRMNESS = Map.of(Kind.PRACTISE, 1, Kind.REVIEW, 3);

    private final Knowledge knowledge;
    private final Set<TopicId> practisable;
    private final Map<TopicId, Recall> next = new LinkedHashMap<>();
    private final Set<TopicId> unpractised = new HashSet<>();

    /** @param times how often it was worked on, as far as is known */
    private record Recall(LocalDate due, int times, Optional<ReviewCard> card) {}

    /** @param practisable topics with questions */
    Recalls(Knowledge knowledge, Set<TopicId> practisable) {
        this.knowledge = knowledge;
        this.practisable = practisable;
    }

    /** Notes what was done before this plan is made; the card knows of it already. */
    void remember(TopicId topic, List<Block> done) {
        done.forEach(block -> worked(topic, block.kind(), block.day()));
        knowledge
                .card(topic)
                .ifPresent(card -> next.put(topic, new Recall(card.due(), done.size(), Optional.of(card))));
    }

    /** Notes that this is planned for that day. */
    void worked(TopicId topic, Kind kind, LocalDate day) {
        Recall last = next.getOrDefault(topic, new Recall(day, FIRMNESS.getOrDefault(kind, 0), knowledge.card(topic)));
        Optional<ReviewCard> card = last.card().map(c -> c.after(Grade.GOOD, max(day, c.reviewed())));
        LocalDate step = day.plusDays(STEPS.get(Math.min(last.times(), STEPS.size() - 1)));
        next.put(topic, new Recall(card.map(ReviewCard::due).orElse(step), last.times() + 1, card));
        if (kind == Kind.LEARN && practisable.contains(topic)) {
            unpractised.add(topic);
        } else {
            unpractised.remove(topic);
        }
    }

    /** Returns what is to be recalled on that day or before, in the order in which it was learned. */
    List<TopicId> due(LocalDate day) {
        return next.entrySet().stream()
                .filter(entry -> !entry.getValue().due().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns whether it was ever worked on. */
    boolean knows(TopicId topic) {
        return next.containsKey(topic);
    }

    /** Returns whether it was learned and not practised since. */
    boolean isUnpractised(TopicId topic) {
        return unpractised.contains(topic);
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
