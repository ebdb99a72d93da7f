/** Dated study plans: made by code from the calendar, the minutes, what is mastered and what is due; never by a model. */
@NullMarked
package id.kawanbelajar.plan;

import org.jspecify.annotations.NullMarked;
