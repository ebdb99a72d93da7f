/** Which day is what at school. */
@NullMarked
package id.kawanbelajar.plan.calendar;

import org.jspecify.annotations.NullMarked;
