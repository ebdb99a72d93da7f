/** Parts that are built from what the root has opened; like the root, known to nobody. */
@NullMarked
package id.kawanbelajar.wiring;

import org.jspecify.annotations.NullMarked;
