/** The only room that sees Tesseract: pictures of pages are made ready for it, and what it says becomes blocks. */
@NullMarked
package id.kawanbelajar.adapter.document.ocr;

import org.jspecify.annotations.NullMarked;
