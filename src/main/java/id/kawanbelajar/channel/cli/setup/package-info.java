/** Setting the school up, at a keyboard or from a file of answers. */
@NullMarked
package id.kawanbelajar.channel.cli.setup;

import org.jspecify.annotations.NullMarked;
