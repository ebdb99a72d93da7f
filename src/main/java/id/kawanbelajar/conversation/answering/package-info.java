/** Questions about a lesson: the extract at once, the explanation behind it, follow-ups, exercises, leafing. */
@NullMarked
package id.kawanbelajar.conversation.answering;

import org.jspecify.annotations.NullMarked;
