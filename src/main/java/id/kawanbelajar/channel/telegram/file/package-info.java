/** Photos and files that people send: read off an update, kept as text, fetched. */
@NullMarked
package id.kawanbelajar.channel.telegram.file;

import org.jspecify.annotations.NullMarked;
