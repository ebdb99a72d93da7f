/** Study plans in tables. */
@NullMarked
package id.kawanbelajar.adapter.sql.plan;

import org.jspecify.annotations.NullMarked;
