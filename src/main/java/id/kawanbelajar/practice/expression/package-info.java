/** Small formulas for keys, parameters and marking: read once, computed exactly where that is possible. */
@NullMarked
package id.kawanbelajar.practice.expression;

import org.jspecify.annotations.NullMarked;
