/** How a teacher marks what students wrote in their own words, and how the students hear of it. */
@NullMarked
package id.kawanbelajar.conversation.marking;

import org.jspecify.annotations.NullMarked;
