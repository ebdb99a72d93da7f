/** What a student says about a plan, understood by rules: a wish with everything optional, changes to it, what is missing. */
@NullMarked
package id.kawanbelajar.plan.wish;

import org.jspecify.annotations.NullMarked;
