/** Whether chapters and their questions are fit for students. */
@NullMarked
package id.kawanbelajar.practice.checking;

import org.jspecify.annotations.NullMarked;
