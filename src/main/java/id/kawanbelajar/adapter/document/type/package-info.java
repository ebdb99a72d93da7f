/** What a file is by its content; the only room that sees Tika. */
@NullMarked
package id.kawanbelajar.adapter.document.type;

import org.jspecify.annotations.NullMarked;
