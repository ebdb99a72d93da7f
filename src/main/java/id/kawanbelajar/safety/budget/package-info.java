/** How long a model explains to a student on a day. */
@NullMarked
package id.kawanbelajar.safety.budget;

import org.jspecify.annotations.NullMarked;
