/** What a wish for a plan means in the material of a school, and the plan that is made of it. */
@NullMarked
package id.kawanbelajar.conversation.planning.making;

import org.jspecify.annotations.NullMarked;
