package id.kawanbelajar.conversation;

/**
 * Hears what a person says and answers. Calls for one person come one after another, in order; calls for many persons
 * come at the same time, from virtual threads.
 */
public interface Listener {
    /**
     * Answers one message. Returns once everything that is known at once has been handed to the sink; an explanation by
     * the model may still follow from another thread, through the same sink.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if nothing could be answered, so that the message may be
     *     handed in again with the same id
     */
    void receive(Incoming incoming, ReplySink sink);

    /** Waits until nothing follows any more for this person; returns at once where nothing does. */
    void awaitTrailing(String person) throws InterruptedException;
}
