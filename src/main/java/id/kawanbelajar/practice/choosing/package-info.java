/** Which question comes next in a practice: what is due, what fits, and never the same one twice in a day. */
@NullMarked
package id.kawanbelajar.practice.choosing;

import org.jspecify.annotations.NullMarked;
