/** How consent is asked for and told: letters, the screen of a class, a guardian's account. */
@NullMarked
package id.kawanbelajar.conversation.consent;

import org.jspecify.annotations.NullMarked;
