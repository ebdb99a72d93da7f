/** The command line: each command reads its words, calls one act, and shows the outcome. */
@NullMarked
package id.kawanbelajar.channel.cli;

import org.jspecify.annotations.NullMarked;
