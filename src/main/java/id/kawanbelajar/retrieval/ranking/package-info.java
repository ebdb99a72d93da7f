/** The second look at the first candidates of a search, with what is cheap to see in their text. */
@NullMarked
package id.kawanbelajar.retrieval.ranking;

import org.jspecify.annotations.NullMarked;
