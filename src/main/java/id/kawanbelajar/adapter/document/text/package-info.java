/** Plain text in any encoding, as pages. */
@NullMarked
package id.kawanbelajar.adapter.document.text;

import org.jspecify.annotations.NullMarked;
