/** How the command line shows what a check of chapters and questions found. */
@NullMarked
package id.kawanbelajar.channel.cli.checking;

import org.jspecify.annotations.NullMarked;
