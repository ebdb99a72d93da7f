/** Practice in the conversation: what a message means while a question is open, and what is shown of it. */
@NullMarked
package id.kawanbelajar.conversation.practising;

import org.jspecify.annotations.NullMarked;
