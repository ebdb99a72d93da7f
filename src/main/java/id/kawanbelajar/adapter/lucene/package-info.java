/** The search index on disk: Indonesian analysis, keyword and vector search; the only room that sees Lucene. */
@NullMarked
package id.kawanbelajar.adapter.lucene;

import org.jspecify.annotations.NullMarked;
