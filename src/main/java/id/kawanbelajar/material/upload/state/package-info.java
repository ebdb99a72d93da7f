/** What is kept of a teacher's file while it is on its way into the library. */
@NullMarked
package id.kawanbelajar.material.upload.state;

import org.jspecify.annotations.NullMarked;
