/** The pages of teachers' files as pictures, with the words that were quoted from them. */
@NullMarked
package id.kawanbelajar.material.upload.source;

import org.jspecify.annotations.NullMarked;
