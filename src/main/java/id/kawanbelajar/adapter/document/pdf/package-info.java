/** The only room that sees PDFBox: pages of a PDF become blocks, or a picture. */
@NullMarked
package id.kawanbelajar.adapter.document.pdf;

import org.jspecify.annotations.NullMarked;
