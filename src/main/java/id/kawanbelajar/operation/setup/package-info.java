/** Guided set-up: questions in plain words, each answer looked at once, and nothing written before the last of them. */
@NullMarked
package id.kawanbelajar.operation.setup;

import org.jspecify.annotations.NullMarked;
