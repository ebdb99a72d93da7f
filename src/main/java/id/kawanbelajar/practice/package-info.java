/** Questions a student practises with: their kinds, their changing numbers, and what a good one must have. */
@NullMarked
package id.kawanbelajar.practice;

import org.jspecify.annotations.NullMarked;
