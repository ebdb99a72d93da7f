/** Calls to a Bot API server: the token never leaves this room, and what went wrong is a value. */
@NullMarked
package id.kawanbelajar.channel.telegram.api;

import org.jspecify.annotations.NullMarked;
