/** What to tell whom, and until when, when personal data got where it must not be. */
@NullMarked
package id.kawanbelajar.operation.incident;

import org.jspecify.annotations.NullMarked;
