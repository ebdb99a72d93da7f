/** The product measures itself on test sets that nobody here wrote. */
@NullMarked
package id.kawanbelajar.evaluation;

import org.jspecify.annotations.NullMarked;
