/** How an account of a channel comes to stand for somebody of the school, and stops to. */
@NullMarked
package id.kawanbelajar.people.entry;

import org.jspecify.annotations.NullMarked;
