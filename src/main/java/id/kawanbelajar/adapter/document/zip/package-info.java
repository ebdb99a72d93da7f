/** ZIP containers that nobody vouches for, opened within limits. */
@NullMarked
package id.kawanbelajar.adapter.document.zip;

import org.jspecify.annotations.NullMarked;
