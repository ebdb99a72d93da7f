/** What no student may read from a model, found by code: wrong language, echo, false citation, unsupported claim. */
@NullMarked
package id.kawanbelajar.tutor.explanation.check;

import org.jspecify.annotations.NullMarked;
