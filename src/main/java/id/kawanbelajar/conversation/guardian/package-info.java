/** What guardians with an account read, press and write: consent, and looking after their child's use. */
@NullMarked
package id.kawanbelajar.conversation.guardian;

import org.jspecify.annotations.NullMarked;
