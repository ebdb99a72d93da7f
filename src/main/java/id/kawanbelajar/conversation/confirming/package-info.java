/** Questions that a plain yes or no answers. */
@NullMarked
package id.kawanbelajar.conversation.confirming;

import org.jspecify.annotations.NullMarked;
