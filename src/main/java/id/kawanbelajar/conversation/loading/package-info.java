/** Teachers send files: read in the background, looked at, tried, and shown to students or not. */
@NullMarked
package id.kawanbelajar.conversation.loading;

import org.jspecify.annotations.NullMarked;
