/** One message in, one or more replies out: who is it, what do they want, which feature acts. */
@NullMarked
package id.kawanbelajar.conversation;

import org.jspecify.annotations.NullMarked;
