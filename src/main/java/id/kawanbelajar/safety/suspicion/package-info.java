/** How much a message resembles requests that ask for harm: weights over words and letters, learnt beforehand. */
@NullMarked
package id.kawanbelajar.safety.suspicion;

import org.jspecify.annotations.NullMarked;
