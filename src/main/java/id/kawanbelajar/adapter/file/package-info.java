/** What is kept in plain files. */
@NullMarked
package id.kawanbelajar.adapter.file;

import org.jspecify.annotations.NullMarked;
