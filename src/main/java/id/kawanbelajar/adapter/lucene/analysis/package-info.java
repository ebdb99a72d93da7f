/** How the index reads texts: words, stems, pieces of stems, and consonants. */
@NullMarked
package id.kawanbelajar.adapter.lucene.analysis;

import org.jspecify.annotations.NullMarked;
