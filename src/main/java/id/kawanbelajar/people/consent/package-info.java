/** Who agreed to what, for whom and when; without it nothing of a student is stored. */
@NullMarked
package id.kawanbelajar.people.consent;

import org.jspecify.annotations.NullMarked;
