package id.kawanbelajar.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came in and is not answered yet; every change is on disk when its method returns. A message is kept with its words
 * until it is answered, then only its number, kind and time. Safe for use by many threads.
 *
 * <p>Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer (a full disk,
 * say); nothing is changed then, and the same call may be tried again.
 */
public interface Inbox {
    /**
     * Stores a batch, the replies that are known already, and how far the channel was read: all of it or nothing. Numbers
     * that are known are ignored, and so is, together with its replies, what {@link Nudge#addsNothing adds nothing} to
     * what waits in its chat. An edit takes the place of its message while nobody has begun to answer that.
     */
    void store(List<Intake> batch, Cursor cursor);

    /** Remembers how far the channel was read. */
    void mark(Cursor cursor);

    /** Returns how far the channel was read; empty before the first time. */
    Optional<Cursor> cursor();

    /** Returns the chats in which something waits, the longest waiting first. */
    List<String> waitingChats();

    /**
     * Takes the oldest message of a chat that is not answered, also one taken before: only one worker may serve a chat.
     * A mere call for attention is left out when more follows it. Counts the try, but not of a {@link Turn#isSuspect()
     * suspect}.
     */
    Optional<Turn> next(String chat);

    /**
     * Counts a try of a suspect. Made when no other suspect is being answered, so that of all that were under way when the
     * program died only one is blamed.
     */
    void accuse(long id);

    /** Takes a message as answered; its words are forgotten. */
    void done(long id);

    /** Returns the id of a message in its chat; empty where it has none or is forgotten. */
    Optional<String> message(long id);

    /** Forgets answered messages sent before a moment; one that is delivered again later would count as new. */
    void forgetBefore(Instant moment);

    /**
     * A message to be stored.
     *
     * @param replies that are known already, for one of which nothing may be stored
     */
    record Intake(Arrival arrival, List<Posting> replies) {
        public Intake {
            replies = List.copyOf(replies);
        }

        /** Returns an intake that is answered later. */
        public static Intake of(Arrival arrival) {
            return new Intake(arrival, List.of());
        }
    }

    /**
     * A message whose turn it is.
     *
     * @param tries how often it was tried before, so that one that brings the program down is given up at last
     */
    record Turn(Arrival arrival, int tries) {
        /** So many tries prove nothing: the power fails, too, while something is under way. */
        public static final int INNOCENT = 2;

        /** Returns whether it was under way so often when the program died that it may be what brings it down. */
        public boolean isSuspect() {
            return tries >= INNOCENT;
        }
    }

    /** Remembers in plain words why the channel cannot be read, for {@code kawan cek}; null when it can. */
    void note(@Nullable String problem);

    /** Returns what was {@link #note noted} last. */
    Optional<String> noted();
}
