/** OpenDocument files, read with the parser of the JDK as pages. */
@NullMarked
package id.kawanbelajar.adapter.document.office.odf;

import org.jspecify.annotations.NullMarked;
