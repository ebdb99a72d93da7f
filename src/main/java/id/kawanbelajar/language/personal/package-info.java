/** What belongs to one person and not to a lesson: numbers, addresses, links to chats. */
@NullMarked
package id.kawanbelajar.language.personal;

import org.jspecify.annotations.NullMarked;
