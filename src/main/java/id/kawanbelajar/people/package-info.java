/** Who somebody is and what they may do. */
@NullMarked
package id.kawanbelajar.people;

import org.jspecify.annotations.NullMarked;
