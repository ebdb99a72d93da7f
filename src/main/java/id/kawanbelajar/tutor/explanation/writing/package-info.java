/** The act of explaining: wait for one's turn, ask the model, check what it wrote, ask once more. */
@NullMarked
package id.kawanbelajar.tutor.explanation.writing;

import org.jspecify.annotations.NullMarked;
