/** Passages that say the same in nearly the same words. */
@NullMarked
package id.kawanbelajar.retrieval.duplicate;

import org.jspecify.annotations.NullMarked;
