/** Photos and files that people send. */
@NullMarked
package id.kawanbelajar.conversation.file;

import org.jspecify.annotations.NullMarked;
