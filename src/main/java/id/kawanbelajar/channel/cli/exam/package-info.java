/** {@code kawan uji}: a school's own exam of its bot, on the terminal, for programs, and as a page to read on a phone. */
@NullMarked
package id.kawanbelajar.channel.cli.exam;

import org.jspecify.annotations.NullMarked;
