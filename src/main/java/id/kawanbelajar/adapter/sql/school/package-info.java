/** The school's classes, rosters, offices and join codes as tables. */
@NullMarked
package id.kawanbelajar.adapter.sql.school;

import org.jspecify.annotations.NullMarked;
