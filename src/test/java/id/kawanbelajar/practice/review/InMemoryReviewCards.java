package id.kawanbelajar.practice.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cards in memory. */
public final class InMemoryReviewCards implements ReviewCards {
    private static final Comparator<KeptCard> BY_TOPIC_AND_QUESTION = Comparator.<KeptCard, String>comparing(
                    card -> card.subject().topic().toString())
            .thenComparing(
                    card -> card.subject() instanceof ReviewSubject.Question(var topic, var question) ? question : "");

    private record Key(String person, ReviewSubject subject) {}

    private final Map<Key, KeptCard> cards = new HashMap<>();

    @Override
    public synchronized Optional<KeptCard> find(String person, ReviewSubject subject) {
        return Optional.ofNullable(cards.get(new Key(person, subject)));
    }

    @Override
    public synchronized List<KeptCard> of(String person) {
        return cards.entrySet().stream()
                .filter(entry -> entry.getKey().person().equals(person))
                .map(Map.Entry::getValue)
                .sorted(BY_TOPIC_AND_QUESTION)
                .toList();
    }

    @Override
    public synchronized void keep(String person, KeptCard card, Instant at) {
        cards.put(new Key(person, card.subject()), card);
    }
}
