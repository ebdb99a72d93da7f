/** Lines turned into headings, paragraphs, list items and tables. */
@NullMarked
package id.kawanbelajar.adapter.document.pdf.prose;

import org.jspecify.annotations.NullMarked;
