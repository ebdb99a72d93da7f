/** Where things lie on a page turned into lines, columns and tables in the order in which people read them. */
@NullMarked
package id.kawanbelajar.adapter.document.pdf.layout;

import org.jspecify.annotations.NullMarked;
