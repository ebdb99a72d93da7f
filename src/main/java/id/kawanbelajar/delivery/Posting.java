package id.kawanbelajar.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply to be stored before it is sent.
 *
 * @param id unique for ever
 * @param chat where it goes
 * @param person internal id of whom it belongs to; null for somebody of whom nothing is stored
 * @param priority before which others it goes
 * @param parts messages, sent one after another; never empty
 * @param keys of its buttons
 * @param at when it was made
 */
public record Posting(
        String id,
        String chat,
        @Nullable String person,
        Priority priority,
        List<Part> parts,
        List<Key> keys,
        Instant at) {
    /** What goes first, most urgent first. */
    public enum Priority {
        /** Somebody may be in danger. */
        ALARM(0),
        REPLY(1),
        /** The text that a draft showed growing. */
        DRAFT_FINAL(2),
        REMINDER(3);

        private final int rank;

        Priority(int rank) {
            this.rank = rank;
        }

        /** Returns a number that stays the same for ever; lower goes first. */
        public int rank() {
            return rank;
        }

        /** Returns the priority of a {@link #rank()}. */
        public static Priority ofRank(int rank) {
            for (Priority priority : values()) {
                if (priority.rank == rank) {
                    return priority;
                }
            }
            throw new IllegalArgumentException("a rank is 0..3, got " + rank);
        }
    }

    /**
     * One message.
     *
     * @param body in the channel's own form
     * @param enclosure what goes with it; null for words alone
     */
    public record Part(String body, @Nullable Enclosure enclosure) {
        /** A message of words alone. */
        public static Part of(String body) {
            return new Part(body, null);
        }
    }

    /**
     * What a button stands for.
     *
     * @param key unguessable, at most 64 bytes
     * @param action what its owner wants by pressing it
     */
    public record Key(String key, String action) {
        public Key {
            if (key.isBlank() || key.length() > 64 || action.isBlank()) {
                throw new IllegalArgumentException("a key has 1..64 characters and an action");
            }
        }
    }

    public Posting {
        parts = List.copyOf(parts);
        keys = List.copyOf(keys);
        if (id.isBlank() || chat.isBlank() || parts.isEmpty()) {
            throw new IllegalArgumentException("a posting has an id, a chat and parts: " + id);
        }
    }
}
