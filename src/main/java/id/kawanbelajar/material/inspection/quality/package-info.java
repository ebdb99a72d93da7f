/** How well each page was read, and what to do where it was not. */
@NullMarked
package id.kawanbelajar.material.inspection.quality;

import org.jspecify.annotations.NullMarked;
