/** What stands in front of lessons to keep students safe: adults are told of danger, exams stay exams, a day has its limit. */
@NullMarked
package id.kawanbelajar.conversation.safekeeping;

import org.jspecify.annotations.NullMarked;
