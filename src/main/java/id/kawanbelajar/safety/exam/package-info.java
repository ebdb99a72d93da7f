/** When a class is closed for an exam. */
@NullMarked
package id.kawanbelajar.safety.exam;

import org.jspecify.annotations.NullMarked;
