/** Practice for texts without questions: read, tell again in own words, compare with the points of the text. */
@NullMarked
package id.kawanbelajar.practice.retelling;

import org.jspecify.annotations.NullMarked;
