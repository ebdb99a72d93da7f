/** How a counsellor or principal asks to read a conversation, a second person agrees, and the student hears of it. */
@NullMarked
package id.kawanbelajar.conversation.oversight;

import org.jspecify.annotations.NullMarked;
