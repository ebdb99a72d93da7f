/** What reading a file of any kind means to the rooms that read one kind each. */
@NullMarked
package id.kawanbelajar.adapter.document;

import org.jspecify.annotations.NullMarked;
