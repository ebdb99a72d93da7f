/** How Indonesian students write: one plain form of their words, for recognising what they mean. */
@NullMarked
package id.kawanbelajar.language;

import org.jspecify.annotations.NullMarked;
