/** What changes consent: an answer, taking it back, and putting a mistake right. */
@NullMarked
package id.kawanbelajar.people.consent.recording;

import org.jspecify.annotations.NullMarked;
