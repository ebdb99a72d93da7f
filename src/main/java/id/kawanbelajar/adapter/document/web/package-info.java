/** Web pages and EPUB books; the only room that sees jsoup. Nothing is fetched. */
@NullMarked
package id.kawanbelajar.adapter.document.web;

import org.jspecify.annotations.NullMarked;
