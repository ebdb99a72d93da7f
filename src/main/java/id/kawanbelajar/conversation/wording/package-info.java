/** What the bot says, in Indonesian, in one place for every door. */
@NullMarked
package id.kawanbelajar.conversation.wording;

import org.jspecify.annotations.NullMarked;
