/** Whether chapters and their questions are fit for students: keys reached, equations true, hints that do not tell. */
@NullMarked
package id.kawanbelajar.practice.checking;

import org.jspecify.annotations.NullMarked;
