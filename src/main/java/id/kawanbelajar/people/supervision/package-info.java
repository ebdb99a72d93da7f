/** What guardians set for a child's use, and how much it was used; never what was said. */
@NullMarked
package id.kawanbelajar.people.supervision;

import org.jspecify.annotations.NullMarked;
