/** Study plans in the conversation: understood, made, shown, changed, and done block by block. */
@NullMarked
package id.kawanbelajar.conversation.planning;

import org.jspecify.annotations.NullMarked;
