/** What leaves: out of the outbox, at the pace Telegram allows, each message until it has gone or cannot go. */
@NullMarked
package id.kawanbelajar.channel.telegram.send;

import org.jspecify.annotations.NullMarked;
