/** Whether the check of a model's sentences tells true ones from ones with an error planted by rule. */
@NullMarked
package id.kawanbelajar.evaluation.grounding;

import org.jspecify.annotations.NullMarked;
