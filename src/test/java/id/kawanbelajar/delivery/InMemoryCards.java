package id.kawanbelajar.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Cards in memory; their buttons do nothing. */
public final class InMemoryCards implements Cards {
    private record Row(Card card, boolean waits, Instant at) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private static Card with(Card c, @Nullable String sentAs, int tries, Instant notBefore) {
        return new Card(c.id(), c.chat(), c.body(), c.revision(), sentAs, tries, notBefore);
    }

    private void change(String id, UnaryOperator<Row> change) {
        rows.computeIfPresent(id, (i, row) -> change.apply(row));
    }

    @Override
    public synchronized void show(Posting posting) {
        Row before = rows.get(posting.id());
        String body = posting.parts().getFirst().body();
        Card card = before == null
                ? new Card(posting.id(), posting.chat(), body, 1, null, 0, Instant.EPOCH)
                : new Card(
                        posting.id(),
                        posting.chat(),
                        body,
                        before.card.revision() + 1,
                        before.card.sentAs(),
                        0,
                        before.card.notBefore());
        rows.put(posting.id(), new Row(card, true, posting.at()));
    }

    @Override
    public synchronized List<Card> waiting(Instant now, int limit) {
        return rows.values().stream()
                .filter(Row::waits)
                .map(Row::card)
                .sorted(Comparator.comparing(c -> c.notBefore().isAfter(now)))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void shown(Card card, @Nullable String sentAs, Instant notBefore) {
        change(
                card.id(),
                row -> new Row(with(row.card, sentAs, 0, notBefore), row.card.revision() != card.revision(), row.at));
    }

    @Override
    public synchronized void lost(Card card) {
        change(
                card.id(),
                row -> new Row(with(row.card, null, row.card.tries(), row.card.notBefore()), row.waits, row.at));
    }

    @Override
    public synchronized void later(Card card, Instant notBefore) {
        change(
                card.id(),
                row -> new Row(with(row.card, row.card.sentAs(), row.card.tries() + 1, notBefore), row.waits, row.at));
    }

    @Override
    public synchronized void giveUp(Card card) {
        change(card.id(), row -> new Row(row.card, row.waits && row.card.revision() != card.revision(), row.at));
    }

    @Override
    public synchronized void giveUpChat(String chat) {
        rows.replaceAll((id, row) -> row.card.chat().equals(chat) ? new Row(row.card, false, row.at) : row);
    }

    @Override
    public synchronized void forgetBefore(Instant moment) {
        rows.values().removeIf(row -> !row.waits && row.at.isBefore(moment));
    }
}
