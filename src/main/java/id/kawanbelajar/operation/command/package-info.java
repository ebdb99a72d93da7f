/** Asking the one process that may write to do something, and waiting for it. */
@NullMarked
package id.kawanbelajar.operation.command;

import org.jspecify.annotations.NullMarked;
