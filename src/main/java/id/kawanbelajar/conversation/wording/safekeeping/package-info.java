/** What is said to adults about a student in danger, and to students about what is closed. */
@NullMarked
package id.kawanbelajar.conversation.wording.safekeeping;

import org.jspecify.annotations.NullMarked;
