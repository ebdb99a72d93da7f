/** A few questions of one chapter after another, kept so that they can be gone on with after a break or a restart. */
@NullMarked
package id.kawanbelajar.practice.sitting;

import org.jspecify.annotations.NullMarked;
