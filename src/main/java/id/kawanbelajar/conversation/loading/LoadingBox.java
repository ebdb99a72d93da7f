package id.kawanbelajar.conversation.loading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which files teachers sent, and what they are in the middle of. Each change is on disk when the call returns. Safe for use
 * by many threads. Throws {@link id.kawanbelajar.failure.UnavailableException} if the store fails; retrying may help.
 */
public interface LoadingBox {
    /**
     * What a teacher's next words are for.
     *
     * @param what they are
     * @param upload about which file
     */
    record Awaited(What what, long upload) {}

    /** What words can be. */
    enum What {
        /** A question to be answered from a draft alone. */
        TRIAL,
        /** A title. */
        TITLE
    }

    /**
     * Keeps a file to be read; one whose card is known is ignored.
     *
     * @return whether it was new
     */
    boolean add(Loading loading);

    /** Remembers under which number the library has it. */
    void received(String card, long upload);

    /** It needs no more reading. */
    void end(String card);

    /** Returns a file by its card. */
    Optional<Loading> find(String card);

    /** Returns what is not ended, oldest first. */
    List<Loading> open();

    /** Returns what a person sent since a moment, oldest first. */
    List<Loading> since(String person, Instant moment);

    /** Returns the card that shows a file, the newest if there are several. */
    Optional<Loading> ofUpload(long upload);

    /** The person's next words are for this, until a moment; instead of what they were for. */
    void await(String person, Awaited awaited, Instant until);

    /** The person's words are ordinary again. */
    void awaitNothing(String person);

    /** Returns what the person's words are for now. */
    Optional<Awaited> awaited(String person, Instant now);
}
