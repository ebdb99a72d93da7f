/** Figures of merit as pure functions. */
@NullMarked
package id.kawanbelajar.evaluation.metric;

import org.jspecify.annotations.NullMarked;
