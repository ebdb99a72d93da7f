/** Marks an answer from the chat by the key of its question, and by nothing else. */
@NullMarked
package id.kawanbelajar.practice.marking;

import org.jspecify.annotations.NullMarked;
