/** The learner model: what it remembers, and the arithmetic that moves it. */
@NullMarked
package id.kawanbelajar.progress.model;

import org.jspecify.annotations.NullMarked;
