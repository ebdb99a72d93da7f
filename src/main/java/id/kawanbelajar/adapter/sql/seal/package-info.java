/** Names and addresses lie in the database sealed by a key that lies beside it. */
@NullMarked
package id.kawanbelajar.adapter.sql.seal;

import org.jspecify.annotations.NullMarked;
