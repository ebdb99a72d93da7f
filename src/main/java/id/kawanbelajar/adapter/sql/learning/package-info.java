/** Tables of what students know and what they are asked again. */
@NullMarked
package id.kawanbelajar.adapter.sql.learning;

import org.jspecify.annotations.NullMarked;
