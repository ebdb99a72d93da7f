/** The only room that sees ONNX Runtime: vectors made in this process, with a unigram tokenizer of our own. */
@NullMarked
package id.kawanbelajar.adapter.onnx;

import org.jspecify.annotations.NullMarked;
