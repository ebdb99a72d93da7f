/** Codes and links by which people join: a class by its students, an office, a child's guardian, a second device. */
@NullMarked
package id.kawanbelajar.people.joining;

import org.jspecify.annotations.NullMarked;
