/** What an explanation asks of a language model: one prompt in, one reply out, stopped at any moment. */
@NullMarked
package id.kawanbelajar.tutor.explanation.model;

import org.jspecify.annotations.NullMarked;
