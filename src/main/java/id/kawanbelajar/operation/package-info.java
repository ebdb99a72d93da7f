/** Keeping the program in order at a school: putting model files in place, and checking what everything stands on. */
@NullMarked
package id.kawanbelajar.operation;

import org.jspecify.annotations.NullMarked;
