/** The folder {@code KAWAN_DATA/masuk}, into which teachers put files. */
@NullMarked
package id.kawanbelajar.channel.folder;

import org.jspecify.annotations.NullMarked;
