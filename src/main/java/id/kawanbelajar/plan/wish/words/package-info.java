/** Expressions in what a student says about a plan: days, hours, minutes, chapters, subjects, exams. Words are data. */
@NullMarked
package id.kawanbelajar.plan.wish.words;

import org.jspecify.annotations.NullMarked;
