/** Measures what a language model says, and the check of it. */
@NullMarked
package id.kawanbelajar.channel.cli.measure.model;

import org.jspecify.annotations.NullMarked;
