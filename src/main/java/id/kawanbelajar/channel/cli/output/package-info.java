/** What every command writes with: one line of JSON, and how far something is. */
@NullMarked
package id.kawanbelajar.channel.cli.output;

import org.jspecify.annotations.NullMarked;
