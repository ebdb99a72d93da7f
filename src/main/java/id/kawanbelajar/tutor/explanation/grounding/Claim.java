package id.kawanbelajar.tutor.explanation.grounding;

import java.util.List;

/**
 * One sentence of a reply and what the material says to it.
 *
 * @param text the sentence without any [n]
 * @param sources numbers from 1 of the sources that support it, ascending; empty where it is not supported
 */
public record Claim(String text, List<Integer> sources) {
    /** Returns whether a source supports it. */
    public boolean supported() {
        return !sources.isEmpty();
    }
}
