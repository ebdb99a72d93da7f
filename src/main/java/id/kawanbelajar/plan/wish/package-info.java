/** What a student wants a plan for, with everything optional; changes of that, and what is still to be asked. */
@NullMarked
package id.kawanbelajar.plan.wish;

import org.jspecify.annotations.NullMarked;
