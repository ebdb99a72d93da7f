/** What a conversation remembers of a person, and what it passes on to the teacher; every row has its owner. */
@NullMarked
package id.kawanbelajar.conversation.memory;

import org.jspecify.annotations.NullMarked;
