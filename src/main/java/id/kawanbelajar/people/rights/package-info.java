/** What everybody may ask for about their own data, and by when they get it. */
@NullMarked
package id.kawanbelajar.people.rights;

import org.jspecify.annotations.NullMarked;
