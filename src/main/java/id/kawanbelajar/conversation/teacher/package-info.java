/** What all talk with teachers has in common. */
@NullMarked
package id.kawanbelajar.conversation.teacher;

import org.jspecify.annotations.NullMarked;
