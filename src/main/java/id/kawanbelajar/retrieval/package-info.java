/** Finding the passages that answer a question: keywords and meaning, and whether they are evidence enough. */
@NullMarked
package id.kawanbelajar.retrieval;

import org.jspecify.annotations.NullMarked;
