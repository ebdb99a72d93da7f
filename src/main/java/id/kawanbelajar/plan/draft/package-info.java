/** What was said about a plan so far, kept as text, so that a question may wait days for its answer. */
@NullMarked
package id.kawanbelajar.plan.draft;

import org.jspecify.annotations.NullMarked;
