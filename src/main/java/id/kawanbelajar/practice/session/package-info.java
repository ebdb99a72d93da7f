/** The way through a question in practice, as state: what may be shown next, and never the key while it is open. */
@NullMarked
package id.kawanbelajar.practice.session;

import org.jspecify.annotations.NullMarked;
