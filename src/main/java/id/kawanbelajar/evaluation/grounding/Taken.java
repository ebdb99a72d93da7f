package id.kawanbelajar.evaluation.grounding;

import java.util.List;

/**
 * A sentence that was taken from a text.
 *
 * @param sentence as written, or reworded
 * @param following the sentence after it in the text; blank where it is the last one
 * @param text the passage that it stands in
 * @param others names of the whole corpus to choose from; may be empty
 */
record Taken(String sentence, String following, String text, List<String> others) {
    /** Returns it with other words. */
    Taken as(String reworded) {
        return new Taken(reworded, following, text, others);
    }
}
