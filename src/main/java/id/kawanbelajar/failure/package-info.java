/** How a failure of the outside world travels through the program: one exception that says what to do. */
@NullMarked
package id.kawanbelajar.failure;

import org.jspecify.annotations.NullMarked;
