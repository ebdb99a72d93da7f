/** Numbered questions with options and keys found in the text of a file. */
@NullMarked
package id.kawanbelajar.practice.bank.reading;

import org.jspecify.annotations.NullMarked;
