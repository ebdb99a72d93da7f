/** What keeps students safe: alerts, classes closed for an exam, how long a model explained. */
@NullMarked
package id.kawanbelajar.adapter.sql.safekeeping;

import org.jspecify.annotations.NullMarked;
