/** How teachers check the questions of their own files, key by key. */
@NullMarked
package id.kawanbelajar.conversation.bank;

import org.jspecify.annotations.NullMarked;
