/** Asking an operator one thing after the other, at a keyboard or from a file of answers. */
@NullMarked
package id.kawanbelajar.operation.asking;

import org.jspecify.annotations.NullMarked;
