/** Questions for teachers and their answers in tables. */
@NullMarked
package id.kawanbelajar.adapter.sql.handover;

import org.jspecify.annotations.NullMarked;
