/** Learning the weights of {@code safety.suspicion} from examples, and saying how good they are where nothing was seen. */
@NullMarked
package id.kawanbelajar.evaluation.safety.training;

import org.jspecify.annotations.NullMarked;
