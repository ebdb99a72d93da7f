/** Consent, letters and what guardians set, in tables. */
@NullMarked
package id.kawanbelajar.adapter.sql.consent;

import org.jspecify.annotations.NullMarked;
