/** Noticing by rule when a child is in danger or asks for something dangerous, before anything is stored or answered. */
@NullMarked
package id.kawanbelajar.safety;

import org.jspecify.annotations.NullMarked;
