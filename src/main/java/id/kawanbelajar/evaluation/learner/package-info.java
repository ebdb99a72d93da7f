/** How well the learner model foretells answers that were really given. */
@NullMarked
package id.kawanbelajar.evaluation.learner;

import org.jspecify.annotations.NullMarked;
