package id.kawanbelajar.tutor;

import id.kawanbelajar.retrieval.Finding;
import java.util.List;
import java.util.Optional;

/** What the material says to a question, without any model. Every door must handle each case. */
public sealed interface Answer {
    /** Returns what was found for it. */
    Finding finding();

    /**
     * The material answers.
     *
     * @param extract what to show at once
     * @param finding the passages an explanation may rest on
     */
    record Found(Extract extract, Finding finding) implements Answer {}

    /**
     * The material holds nothing close enough.
     *
     * @param nearest chapter or section titles that come closest, best first; may be empty
     * @param closest sentences worth a look although they are not sure to answer; empty where nothing is near
     * @param finding what was found all the same
     */
    record NotInMaterial(List<String> nearest, Optional<Extract> closest, Finding finding) implements Answer {
        public NotInMaterial {
            nearest = List.copyOf(nearest);
        }
    }
}
