/** What people asked about their data, and what is erased of them, in tables. */
@NullMarked
package id.kawanbelajar.adapter.sql.rights;

import org.jspecify.annotations.NullMarked;
