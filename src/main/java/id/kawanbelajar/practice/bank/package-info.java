/** Questions out of teachers' own files: read, confirmed key by key, then practised. */
@NullMarked
package id.kawanbelajar.practice.bank;

import org.jspecify.annotations.NullMarked;
