package id.kawanbelajar.people.opening;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the school wants to read a student's conversation.
 *
 * @param id unique for ever
 * @param student internal id of whose conversation it is
 * @param asker internal id of who asked
 * @param reason in the asker's words, told to the student
 * @param untold why it is not safe to tell the student yet; null where they are told
 * @param at when it was asked
 * @param approver internal id of the second person; null until one agreed
 * @param approved when they agreed; null exactly where {@code approver} is
 */
public record Opening(
        String id,
        String student,
        String asker,
        String reason,
        @Nullable String untold,
        Instant at,
        @Nullable String approver,
        @Nullable Instant approved) {
    /** How long a conversation stays open. */
    public static final Duration WINDOW = Duration.ofMinutes(30);

    /** How long a request waits for the second person. */
    public static final Duration WAITS = Duration.ofHours(24);

    /** Fewest letters of a reason: "perlu" is none. */
    public static final int REASON = 20;

    public Opening {
        if (!isReason(reason) || (untold != null && !isReason(untold)) || (approver == null) != (approved == null)) {
            throw new IllegalArgumentException("an opening has reasons, and an approver with the time they agreed");
        }
    }

    /** Returns whether these words are long enough to say why. */
    static boolean isReason(String words) {
        return words.strip().length() >= REASON;
    }

    /** Returns whether the conversation may be read at a moment. */
    boolean isOpen(Instant now) {
        return approved != null && !now.isBefore(approved) && now.isBefore(approved.plus(WINDOW));
    }

    /** Returns whether a second person may still agree at a moment. */
    boolean isWaiting(Instant now) {
        return approved == null && now.isBefore(at.plus(WAITS));
    }
}
