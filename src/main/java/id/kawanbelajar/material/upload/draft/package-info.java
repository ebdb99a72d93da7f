/** From a file as read to versions in the catalogue: what it is called, what it is, and which part of it is for whom. */
@NullMarked
package id.kawanbelajar.material.upload.draft;

import org.jspecify.annotations.NullMarked;
