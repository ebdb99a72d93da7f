/** The door in a terminal: the same conversation, typed and printed. */
@NullMarked
package id.kawanbelajar.channel.terminal;

import org.jspecify.annotations.NullMarked;
