/** How marked answers become knowledge that outlives the process: the log, the state that follows from it, the one model. */
@NullMarked
package id.kawanbelajar.progress.learning;

import org.jspecify.annotations.NullMarked;
