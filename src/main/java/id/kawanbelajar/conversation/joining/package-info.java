/** How somebody comes from the street into their class, by talk alone; and how the homeroom teacher says who is who. */
@NullMarked
package id.kawanbelajar.conversation.joining;

import org.jspecify.annotations.NullMarked;
