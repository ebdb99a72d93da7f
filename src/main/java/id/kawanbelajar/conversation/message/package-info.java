/** A message as a tree of plain parts that every door can show: words, quotes, formulas, tables, buttons. */
@NullMarked
package id.kawanbelajar.conversation.message;

import org.jspecify.annotations.NullMarked;
