/** Whether questions are fair and right: keys reached, equations true, hints and stems that do not tell. */
@NullMarked
package id.kawanbelajar.practice.checking.question;

import org.jspecify.annotations.NullMarked;
