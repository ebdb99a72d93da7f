/** Words about people's own data. */
@NullMarked
package id.kawanbelajar.conversation.wording.rights;

import org.jspecify.annotations.NullMarked;
