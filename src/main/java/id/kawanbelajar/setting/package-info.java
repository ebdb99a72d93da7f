/** What an operator can set, where it is written, and what is read of it. */
@NullMarked
package id.kawanbelajar.setting;

import org.jspecify.annotations.NullMarked;
