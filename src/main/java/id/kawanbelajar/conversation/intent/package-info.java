/** What a message is meant for, by rule: the words are data, the order decides. */
@NullMarked
package id.kawanbelajar.conversation.intent;

import org.jspecify.annotations.NullMarked;
