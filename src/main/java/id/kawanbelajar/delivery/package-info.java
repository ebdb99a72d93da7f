/** Inbox and outbox: what came in is kept until it is answered, what must go out until it has gone, each once. */
@NullMarked
package id.kawanbelajar.delivery;

import org.jspecify.annotations.NullMarked;
