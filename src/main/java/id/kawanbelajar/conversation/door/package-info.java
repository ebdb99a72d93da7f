/** Who is let in, and what of their words may be stored; a cry for help is answered before anything else. */
@NullMarked
package id.kawanbelajar.conversation.door;

import org.jspecify.annotations.NullMarked;
