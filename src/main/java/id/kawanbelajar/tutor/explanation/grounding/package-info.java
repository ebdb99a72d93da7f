/** Whether a sentence says what its source says: words, names, numbers with their units, negations and opposites. */
@NullMarked
package id.kawanbelajar.tutor.explanation.grounding;

import org.jspecify.annotations.NullMarked;
