/** How far a guardian is who answers on their own account. */
@NullMarked
package id.kawanbelajar.people.consent.guardian;

import org.jspecify.annotations.NullMarked;
