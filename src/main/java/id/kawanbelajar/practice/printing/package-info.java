/** A chapter with its questions on paper, for a class without telephones. */
@NullMarked
package id.kawanbelajar.practice.printing;

import org.jspecify.annotations.NullMarked;
