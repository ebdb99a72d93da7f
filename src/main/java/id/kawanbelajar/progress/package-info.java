/** What a student can do, learned answer by answer and told as the sum of named parts. */
@NullMarked
package id.kawanbelajar.progress;

import org.jspecify.annotations.NullMarked;
