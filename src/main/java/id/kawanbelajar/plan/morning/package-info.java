/** What happens to a plan overnight: what was missed finds a new place, without a word of blame. */
@NullMarked
package id.kawanbelajar.plan.morning;

import org.jspecify.annotations.NullMarked;
