/**
 * What the program and a reading process say to each other: length-framed messages over its input and output. The process
 * may have been taken over by a file, so nothing it says is believed before it is measured.
 */
@NullMarked
package id.kawanbelajar.adapter.sandbox.wire;

import org.jspecify.annotations.NullMarked;
