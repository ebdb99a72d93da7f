/** Tables of what was done with whose data, and of who asked to read what. */
@NullMarked
package id.kawanbelajar.adapter.sql.access;

import org.jspecify.annotations.NullMarked;
