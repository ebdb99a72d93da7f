/** Commands that show who may do what, and what was done. */
@NullMarked
package id.kawanbelajar.channel.cli.audit;

import org.jspecify.annotations.NullMarked;
