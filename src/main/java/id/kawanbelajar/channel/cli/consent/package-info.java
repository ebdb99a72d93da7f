/** {@code ./kawan surat-izin}. */
@NullMarked
package id.kawanbelajar.channel.cli.consent;

import org.jspecify.annotations.NullMarked;
