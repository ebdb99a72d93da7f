/** How far somebody is, told to themselves. */
@NullMarked
package id.kawanbelajar.conversation.standing;

import org.jspecify.annotations.NullMarked;
