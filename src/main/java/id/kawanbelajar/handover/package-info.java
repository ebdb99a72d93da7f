/** Questions that students pass on to their teachers, and the teachers' answers, which stay. */
@NullMarked
package id.kawanbelajar.handover;

import org.jspecify.annotations.NullMarked;
