/** Files that nobody vouches for are read in processes of their own, which may be killed. */
@NullMarked
package id.kawanbelajar.adapter.sandbox;

import org.jspecify.annotations.NullMarked;
