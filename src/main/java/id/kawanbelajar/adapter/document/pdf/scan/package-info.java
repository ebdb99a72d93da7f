/** What the drawing orders of a page come to: letters, lines and frames, where they lie. */
@NullMarked
package id.kawanbelajar.adapter.document.pdf.scan;

import org.jspecify.annotations.NullMarked;
