package id.kawanbelajar.evaluation.grounding;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** Changes a sentence by rule. Stateless: the same sentence and the same chance give the same change. */
interface Change {
    /** Returns the kind's name, as the report has it. */
    String kind();

    /** Returns the changed sentence, which always differs; empty where there is nothing to change in this way. */
    Optional<String> of(Taken taken, RandomGenerator chance);
}
