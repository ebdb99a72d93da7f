/** What a message about a plan says. */
@NullMarked
package id.kawanbelajar.conversation.planning.reading;

import org.jspecify.annotations.NullMarked;
