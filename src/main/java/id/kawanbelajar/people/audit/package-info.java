/** What was done with whose data, in a chain that shows when somebody changed it. */
@NullMarked
package id.kawanbelajar.people.audit;

import org.jspecify.annotations.NullMarked;
