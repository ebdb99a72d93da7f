/** {@code ukur}: the product measures its finding, its answers, where they stand, and its safety check. */
@NullMarked
package id.kawanbelajar.channel.cli.measure;

import org.jspecify.annotations.NullMarked;
