/** The only room that sees the Markdown library: a file becomes a material and its document. */
@NullMarked
package id.kawanbelajar.adapter.document;

import org.jspecify.annotations.NullMarked;
