/** Presentations as pages. */
@NullMarked
package id.kawanbelajar.adapter.document.office.slides;

import org.jspecify.annotations.NullMarked;
