/** Spreadsheets as pages. */
@NullMarked
package id.kawanbelajar.adapter.document.office.sheet;

import org.jspecify.annotations.NullMarked;
