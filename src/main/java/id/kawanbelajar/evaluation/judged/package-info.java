/** Whether students' own questions lead to the sections that answer them, in the school's own index. */
@NullMarked
package id.kawanbelajar.evaluation.judged;

import org.jspecify.annotations.NullMarked;
