/** The only room that sees LangChain4j: the chat model of Ollama, memory types, and our index as a content retriever. */
@NullMarked
package id.kawanbelajar.adapter.langchain;

import org.jspecify.annotations.NullMarked;
