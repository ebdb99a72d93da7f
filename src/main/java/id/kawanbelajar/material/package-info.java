/** What students learn from: documents, their passages, and the catalogue that says what is published. */
@NullMarked
package id.kawanbelajar.material;

import org.jspecify.annotations.NullMarked;
