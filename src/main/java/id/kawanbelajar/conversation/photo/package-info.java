/** A student's photo of a page or an exercise: read, deleted, and answered by hints. */
@NullMarked
package id.kawanbelajar.conversation.photo;

import org.jspecify.annotations.NullMarked;
