/** The school as it is: classes, who is in them, and who holds which office. */
@NullMarked
package id.kawanbelajar.people.school;

import org.jspecify.annotations.NullMarked;
