/** Explanations that outlive the question: kept by a key that tells no word of it, and only where they tell of nobody. */
@NullMarked
package id.kawanbelajar.tutor.explanation.kept;

import org.jspecify.annotations.NullMarked;
