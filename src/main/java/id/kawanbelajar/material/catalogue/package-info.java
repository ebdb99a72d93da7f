/** The truth about materials: every version that was loaded, which of them is published, and the text itself. */
@NullMarked
package id.kawanbelajar.material.catalogue;

import org.jspecify.annotations.NullMarked;
