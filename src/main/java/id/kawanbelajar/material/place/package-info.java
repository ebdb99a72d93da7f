/** Finding material by place rather than by meaning: subjects, chapters, printed pages, and what a chapter defines. */
@NullMarked
package id.kawanbelajar.material.place;

import org.jspecify.annotations.NullMarked;
