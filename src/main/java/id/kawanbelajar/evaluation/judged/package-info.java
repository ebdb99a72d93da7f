/** Whether students' own questions lead to the places that answer them, in the school's own index: an exam of the product. */
@NullMarked
package id.kawanbelajar.evaluation.judged;

import org.jspecify.annotations.NullMarked;
