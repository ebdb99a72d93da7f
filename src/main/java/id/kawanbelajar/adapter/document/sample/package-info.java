/** Files to measure reading by, whole and broken. */
@NullMarked
package id.kawanbelajar.adapter.document.sample;

import org.jspecify.annotations.NullMarked;
