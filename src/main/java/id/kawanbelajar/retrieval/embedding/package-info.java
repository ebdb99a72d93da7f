/** What is known of embedding models: what each was trained to see, and how its vector is made of its tokens. */
@NullMarked
package id.kawanbelajar.retrieval.embedding;

import org.jspecify.annotations.NullMarked;
