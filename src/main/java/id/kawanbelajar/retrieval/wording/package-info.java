/** How students really write, made comparable with how books are written. */
@NullMarked
package id.kawanbelajar.retrieval.wording;

import org.jspecify.annotations.NullMarked;
