/** Measures how files are read: how much of what they say, how fast, and what becomes of broken ones. */
@NullMarked
package id.kawanbelajar.evaluation.reading;

import org.jspecify.annotations.NullMarked;
