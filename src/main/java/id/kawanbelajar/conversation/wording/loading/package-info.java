/** What a teacher reads about the files that they send. */
@NullMarked
package id.kawanbelajar.conversation.wording.loading;

import org.jspecify.annotations.NullMarked;
