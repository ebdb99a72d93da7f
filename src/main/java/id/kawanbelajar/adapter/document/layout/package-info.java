/** How blocks of any format are laid out for reading: tables that are forms, lines that are items or headings. */
@NullMarked
package id.kawanbelajar.adapter.document.layout;

import org.jspecify.annotations.NullMarked;
