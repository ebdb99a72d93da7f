/** Reminders of study plans: at most one a day, at a decent hour, decided again at the moment; dropped rather than late. */
@NullMarked
package id.kawanbelajar.plan.reminding;

import org.jspecify.annotations.NullMarked;
