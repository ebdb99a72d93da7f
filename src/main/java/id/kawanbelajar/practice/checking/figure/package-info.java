/** Whether drawings beside chapters can be seen on a phone, heard by who cannot see them, and do no harm. */
@NullMarked
package id.kawanbelajar.practice.checking.figure;

import org.jspecify.annotations.NullMarked;
