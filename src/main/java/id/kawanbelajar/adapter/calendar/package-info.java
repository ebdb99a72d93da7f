/** Calendar files; the only room that sees biweekly. */
@NullMarked
package id.kawanbelajar.adapter.calendar;

import org.jspecify.annotations.NullMarked;
