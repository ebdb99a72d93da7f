package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.channel.telegram.send.Letter;
import id.kawanbelajar.channel.telegram.view.HtmlView;
import id.kawanbelajar.conversation.message.Button;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.delivery.Posting;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes of a message what the outbox keeps: HTML, and buttons behind keys that nobody can guess. */
final class Letters {
    private final RandomGenerator random;
    private final InstantSource clock;

    /**
     * @param random unpredictable; safe for use by many threads
     */
    Letters(RandomGenerator random, InstantSource clock) {
        this.random = random;
        this.clock = clock;
    }

    /**
     * Where a reply goes.
     *
     * @param person null where nothing of the person is stored; buttons do not work for them
     * @param replyTo number of the message it answers, 0 for none
     */
    record Address(String chat, @Nullable String person, int replyTo) {}

    Posting posting(String id, Address to, Posting.Priority priority, Message message) {
        return posting(id, to, priority, message, Letter.ALWAYS);
    }

    /** Makes what nobody asked for just now, and nobody wants after {@code until}. */
    Posting reminder(String id, Address to, Message message, Instant until) {
        return posting(id, to, Posting.Priority.REMINDER, message, until.toEpochMilli());
    }

    /** Makes what goes before all else, and what nobody wants after {@code until}. */
    Posting alarm(String id, Address to, Message message, Instant until) {
        return posting(id, to, Posting.Priority.ALARM, message, until.toEpochMilli());
    }

    /** Makes what a card shows: one message of words alone; what one message cannot hold is cut off. */
    Posting card(String id, Address to, Message message) {
        Posting whole = posting(id, to, Posting.Priority.REPLY, message);
        if (whole.parts().size() == 1) {
            return whole;
        }
        List<Posting.Key> keys = new ArrayList<>();
        List<List<Letter.Key>> rows =
                message.buttons().stream().map(row -> row(row, keys)).toList();
        Leaf first = new Leaf(HtmlView.sheets(message).getFirst(), null);
        List<Posting.Part> parts = List.of(first.part(0, rows, Letter.ALWAYS));
        return new Posting(id, to.chat(), to.person(), Posting.Priority.REPLY, parts, keys, clock.instant());
    }

    private Posting posting(String id, Address to, Posting.Priority priority, Message message, long until) {
        List<Posting.Key> keys = new ArrayList<>();
        List<List<Letter.Key>> rows =
                message.buttons().stream().map(row -> row(row, keys)).toList();
        List<Leaf> leaves = Leaf.of(message);
        List<Posting.Part> parts = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            boolean last = i == leaves.size() - 1;
            parts.add(leaves.get(i).part(i == 0 ? to.replyTo() : 0, last ? rows : List.of(), until));
        }
        return new Posting(id, to.chat(), to.person(), priority, parts, keys, clock.instant());
    }

    private List<Letter.Key> row(List<Button> row, List<Posting.Key> keys) {
        return row.stream()
                .map(button -> {
                    byte[] bytes = new byte[16];
                    random.nextBytes(bytes);
                    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                    keys.add(new Posting.Key(key, button.action()));
                    return new Letter.Key(button.label(), key);
                })
                .toList();
    }
}
