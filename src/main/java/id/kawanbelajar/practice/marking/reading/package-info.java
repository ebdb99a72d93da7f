/** Reads what a student typed as numbers, units, letters, words and algebra, without knowing what would be right. */
@NullMarked
package id.kawanbelajar.practice.marking.reading;

import org.jspecify.annotations.NullMarked;
