/** Reading a student's conversation in an emergency: with a reason, by two, for half an hour, and not behind the student's back. */
@NullMarked
package id.kawanbelajar.people.opening;

import org.jspecify.annotations.NullMarked;
