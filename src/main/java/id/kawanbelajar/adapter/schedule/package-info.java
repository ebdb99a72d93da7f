/** What must happen later, kept by db-scheduler in the school's database. */
@NullMarked
package id.kawanbelajar.adapter.schedule;

import org.jspecify.annotations.NullMarked;
