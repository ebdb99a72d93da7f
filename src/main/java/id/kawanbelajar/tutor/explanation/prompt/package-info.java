/** What is said to the model: the texts of {@code prompts/}, and the sentences of the material that it may rest on. */
@NullMarked
package id.kawanbelajar.tutor.explanation.prompt;

import org.jspecify.annotations.NullMarked;
