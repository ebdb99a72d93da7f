/** Archives of several files, taken apart within limits. */
@NullMarked
package id.kawanbelajar.adapter.document.archive;

import org.jspecify.annotations.NullMarked;
