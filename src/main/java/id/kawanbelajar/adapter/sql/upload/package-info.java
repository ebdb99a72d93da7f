/** Files that teachers handed in, in the school's database. */
@NullMarked
package id.kawanbelajar.adapter.sql.upload;

import org.jspecify.annotations.NullMarked;
