/** Learning the weights of ranking and evidence from the command line. */
@NullMarked
package id.kawanbelajar.channel.cli.measure.learning;

import org.jspecify.annotations.NullMarked;
