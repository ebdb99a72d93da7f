/** How the safety check treats many messages. */
@NullMarked
package id.kawanbelajar.evaluation.safety;

import org.jspecify.annotations.NullMarked;
