/** Pictures of links that a telephone reads; this room alone sees the library. */
@NullMarked
package id.kawanbelajar.adapter.qr;

import org.jspecify.annotations.NullMarked;
