/** Explaining a found answer with a local model, checked by code before anybody reads it. */
@NullMarked
package id.kawanbelajar.tutor.explanation;

import org.jspecify.annotations.NullMarked;
