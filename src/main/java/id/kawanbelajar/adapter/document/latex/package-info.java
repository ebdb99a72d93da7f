/** Formulas of other notations written as the LaTeX of {@code docs/format-materi.md}. */
@NullMarked
package id.kawanbelajar.adapter.document.latex;

import org.jspecify.annotations.NullMarked;
