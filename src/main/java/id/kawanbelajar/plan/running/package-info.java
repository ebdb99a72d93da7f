/** Doing a block of a plan, step by step. */
@NullMarked
package id.kawanbelajar.plan.running;

import org.jspecify.annotations.NullMarked;
