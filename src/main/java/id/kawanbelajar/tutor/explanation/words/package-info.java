/** Just enough of Indonesian to compare a model's sentence with the material's: word lists, a light stemmer, formulas. */
@NullMarked
package id.kawanbelajar.tutor.explanation.words;

import org.jspecify.annotations.NullMarked;
