/** Answering a question from the material: the passage first, then an explanation that rests on it. */
@NullMarked
package id.kawanbelajar.tutor;

import org.jspecify.annotations.NullMarked;
