/** Word documents as pages. */
@NullMarked
package id.kawanbelajar.adapter.document.office.word;

import org.jspecify.annotations.NullMarked;
