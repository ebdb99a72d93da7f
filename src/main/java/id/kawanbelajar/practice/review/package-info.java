/** When to ask again: spaced repetition by FSRS-6. */
@NullMarked
package id.kawanbelajar.practice.review;

import org.jspecify.annotations.NullMarked;
