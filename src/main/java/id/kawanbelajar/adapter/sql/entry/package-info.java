/** Which account stands for whom: claims, profiles and who is on the way in, as tables. */
@NullMarked
package id.kawanbelajar.adapter.sql.entry;

import org.jspecify.annotations.NullMarked;
