/** SVG drawings on disk, read with the JDK's own XML parser. */
@NullMarked
package id.kawanbelajar.adapter.svg;

import org.jspecify.annotations.NullMarked;
