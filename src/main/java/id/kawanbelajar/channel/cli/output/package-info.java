/** What every command ends and writes with: one line of JSON, how far something is, how it ended. */
@NullMarked
package id.kawanbelajar.channel.cli.output;

import org.jspecify.annotations.NullMarked;
