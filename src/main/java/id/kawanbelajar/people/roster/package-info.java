/** The school's own list of its students becomes the rosters of its classes; of what else the list says nothing is read. */
@NullMarked
package id.kawanbelajar.people.roster;

import org.jspecify.annotations.NullMarked;
