/** Commands that change materials, carried out by whichever process may write, and what they print. */
@NullMarked
package id.kawanbelajar.channel.cli.desk;

import org.jspecify.annotations.NullMarked;
