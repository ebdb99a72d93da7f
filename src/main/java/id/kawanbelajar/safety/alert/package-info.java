/** A student may be in danger: which adults learn of it, who takes it, and what happens while nobody does. */
@NullMarked
package id.kawanbelajar.safety.alert;

import org.jspecify.annotations.NullMarked;
