/** The Telegram door: updates come in by our own poll loop and are stored first; replies go out of the outbox. */
@NullMarked
package id.kawanbelajar.channel.telegram;

import org.jspecify.annotations.NullMarked;
