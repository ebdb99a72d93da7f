/** What a language model makes of different texts for it: how much of it may be shown, and how long it takes. */
@NullMarked
package id.kawanbelajar.evaluation.prompting;

import org.jspecify.annotations.NullMarked;
