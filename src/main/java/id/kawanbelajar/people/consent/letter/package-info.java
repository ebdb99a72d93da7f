/** Letters to guardians that go home on paper, and the codes by which one comes back. */
@NullMarked
package id.kawanbelajar.people.consent.letter;

import org.jspecify.annotations.NullMarked;
