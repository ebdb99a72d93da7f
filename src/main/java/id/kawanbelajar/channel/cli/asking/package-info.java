/** Where an operator's answers come from: a keyboard or a file. */
@NullMarked
package id.kawanbelajar.channel.cli.asking;

import org.jspecify.annotations.NullMarked;
