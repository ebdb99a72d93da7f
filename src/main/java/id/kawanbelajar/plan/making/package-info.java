/** Makes a plan. */
@NullMarked
package id.kawanbelajar.plan.making;

import org.jspecify.annotations.NullMarked;
