package id.kawanbelajar.tutor.explanation;

import java.time.Duration;

/** Hears how an explanation comes along. Calls come from one thread at a time and must return quickly. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = new Progress() {};

    /**
     * The wish waits for its turn.
     *
     * @param position from 1
     * @param wait expected until its text is whole
     */
    default void queued(int position, Duration wait) {}

    /** The model has written this much, unchecked. */
    default void grew(String textSoFar) {}
}
