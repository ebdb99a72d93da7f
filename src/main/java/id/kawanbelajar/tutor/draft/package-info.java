/** Trying a question on material that students do not see yet. */
@NullMarked
package id.kawanbelajar.tutor.draft;

import org.jspecify.annotations.NullMarked;
