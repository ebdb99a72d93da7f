/** What a teacher sees of a material before publishing: passages, and questions that it can answer. */
@NullMarked
package id.kawanbelajar.material.inspection.sample;

import org.jspecify.annotations.NullMarked;
