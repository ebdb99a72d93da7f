/** What people ask about their own data: see, take along, correct, erase, object. */
@NullMarked
package id.kawanbelajar.conversation.rights;

import org.jspecify.annotations.NullMarked;
