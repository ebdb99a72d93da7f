package id.kawanbelajar.channel.cli;

import id.kawanbelajar.safety.Verdict;
import java.util.List;

/** Words that are the same in every door. */
public interface FixedWords {
    /** Returns what is said to a message that did not pass. */
    String to(Verdict verdict);

    /**
     * Returns what is said when the material is silent.
     *
     * @param nearest titles that come closest; may be empty
     */
    String notInMaterial(List<String> nearest);

    /** Returns what is said before sentences that are not sure to answer. */
    String notSure();

    /** Returns the label of a text that a model wrote. */
    String label();
}
