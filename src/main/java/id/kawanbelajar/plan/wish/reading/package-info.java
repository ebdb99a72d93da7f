/** From the words of a message to a wish for a plan or changes of one, by rules. */
@NullMarked
package id.kawanbelajar.plan.wish.reading;

import org.jspecify.annotations.NullMarked;
