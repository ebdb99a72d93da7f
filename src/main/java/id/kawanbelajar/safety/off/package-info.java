/** The switch that turns everything off for students at once. */
@NullMarked
package id.kawanbelajar.safety.off;

import org.jspecify.annotations.NullMarked;
