/** What a material is, guessed from what it says, its name, and the library. */
@NullMarked
package id.kawanbelajar.material.inspection.detail;

import org.jspecify.annotations.NullMarked;
