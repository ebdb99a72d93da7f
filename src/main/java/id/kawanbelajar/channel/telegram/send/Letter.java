package id.kawanbelajar.channel.telegram.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it lies in the outbox.
 *
 * @param html text with marks; blank for a picture or a file without words
 * @param plain the same without
 * @param replyTo number of the message it answers; 0 for none
 * @param rows of buttons
 * @param until when it is too late to send it, in milliseconds; 0 where it is never too late
 * @param attached what goes with it; null for words alone
 */
public record Letter(
        String html,
        String plain,
        int replyTo,
        List<List<Key>> rows,
        long until,
        @Nullable Attached attached) {
    /** It is never too late. */
    public static final long ALWAYS = 0;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A button as Telegram sees it: what it does stays with us. */
    public record Key(String label, String key) {}

    /**
     * What goes with the words; its bytes lie beside the letter.
     *
     * @param name of the file
     * @param picture whether it is to be seen at once
     * @param instead words for where it cannot be sent
     */
    public record Attached(String name, boolean picture, String instead) {}

    public Letter {
        rows = rows.stream().map(List::copyOf).toList();
    }

    boolean isTooLate(Instant now) {
        return until != ALWAYS && now.toEpochMilli() > until;
    }

    /** Returns this as words alone. */
    Letter inWords() {
        if (attached == null) {
            return this;
        }
        String words = plain.isBlank() ? attached.instead() : plain + "\n\n" + attached.instead();
        return new Letter("", words, replyTo, rows, until, null);
    }

    /** Returns what to store. */
    public String stored() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a letter always has a JSON form", e);
        }
    }

    static Letter read(String stored) {
        try {
            return JSON.readValue(stored, Letter.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the outbox holds something that is no letter", e);
        }
    }
}
