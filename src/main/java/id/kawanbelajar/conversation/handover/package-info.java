/** Students pass questions on; teachers answer them in the chat. */
@NullMarked
package id.kawanbelajar.conversation.handover;

import org.jspecify.annotations.NullMarked;
