/** How a message looks in Telegram: runs of text with a style, cut where a reader expects it, written as HTML last. */
@NullMarked
package id.kawanbelajar.channel.telegram.view;

import org.jspecify.annotations.NullMarked;
