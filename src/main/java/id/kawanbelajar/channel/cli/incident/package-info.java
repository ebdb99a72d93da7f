/** What to do when data got where it must not be. */
@NullMarked
package id.kawanbelajar.channel.cli.incident;

import org.jspecify.annotations.NullMarked;
