/** Whether much the same text is in the library already. */
@NullMarked
package id.kawanbelajar.material.inspection.likeness;

import org.jspecify.annotations.NullMarked;
