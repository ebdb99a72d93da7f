/** Learning the few weights of ranking and evidence from judged questions, and telling how well that carries over. */
@NullMarked
package id.kawanbelajar.evaluation.training;

import org.jspecify.annotations.NullMarked;
