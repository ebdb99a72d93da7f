/** Which parts of a file are for teachers only. */
@NullMarked
package id.kawanbelajar.material.inspection.audience;

import org.jspecify.annotations.NullMarked;
