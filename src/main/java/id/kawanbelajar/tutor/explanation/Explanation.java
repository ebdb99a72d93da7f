package id.kawanbelajar.tutor.explanation;

import id.kawanbelajar.material.Source;
import java.time.Duration;
import java.util.List;

/** How the wish for an explanation ended. */
public sealed interface Explanation {
    /**
     * A text that rests on its sources.
     *
     * @param text with citations {@code [n]}, each of them real
     * @param sources the n-th is cited as [n]; never empty
     */
    record Grounded(String text, List<Source> sources) implements Explanation {
        public Grounded {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("a grounded explanation needs a source");
            }
        }
    }

    /**
     * The model wrote something that no student may see; the extract stands alone.
     *
     * @param fault why
     */
    record Withheld(Fault fault) implements Explanation {}

    /**
     * Too many wait already, or this student has one waiting.
     *
     * @param position in the queue, from 1
     * @param expected until the text is whole
     */
    record Busy(int position, Duration expected) implements Explanation {}

    /**
     * There is no model, or it failed; the extract stands alone.
     *
     * @param why for the log and {@code kawan cek}, in plain Indonesian
     */
    record NoModel(String why) implements Explanation {}

    /** The student has moved on, so it was stopped. */
    record Cancelled() implements Explanation {}
}
