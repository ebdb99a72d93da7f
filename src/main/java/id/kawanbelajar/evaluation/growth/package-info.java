/** Measures how the index behaves as it grows, from a thousand passages to a million. */
@NullMarked
package id.kawanbelajar.evaluation.growth;

import org.jspecify.annotations.NullMarked;
