/** Finds the days and hours in which somebody can learn. */
@NullMarked
package id.kawanbelajar.plan.time;

import org.jspecify.annotations.NullMarked;
