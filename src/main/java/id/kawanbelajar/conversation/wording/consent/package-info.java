/** Words about consent: letters, what children read, and what teachers and guardians are told. */
@NullMarked
package id.kawanbelajar.conversation.wording.consent;

import org.jspecify.annotations.NullMarked;
