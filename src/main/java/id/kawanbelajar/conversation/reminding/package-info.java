/** Reminders as a person meets them: what is said out of the blue, and what they can say and press about it. */
@NullMarked
package id.kawanbelajar.conversation.reminding;

import org.jspecify.annotations.NullMarked;
