package id.kawanbelajar.tutor.explanation;

import java.time.Duration;

/** The act of explaining, as a conversation needs it. Safe for use by many threads. */
public interface Explain {
    /**
     * Explains, waiting in the fair queue for its turn; blocks until the end. Interrupting the calling thread stops it
     * before and after the first word and gives {@link Explanation.Cancelled}. Never throws for a slow or silent model.
     */
    Explanation explain(Wish wish, Progress progress);

    /** Returns whether the explanation is there already, so that it comes at once, even where no model is at hand. */
    default boolean isKnown(Wish wish) {
        return false;
    }

    /** Returns how long a new wish would take in all; zero where there is no model. */
    Duration expectedWait();

    /** Returns whether a model was at hand when last looked; cheap. */
    boolean available();
}
