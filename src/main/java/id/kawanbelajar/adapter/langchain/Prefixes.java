package id.kawanbelajar.adapter.langchain;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an embedding model was trained to see before a text.
 *
 * @param query before a question; may be empty
 * @param passage before a passage; may be empty
 */
record Prefixes(String query, String passage) {
    private static final Logger LOG = LoggerFactory.getLogger(Prefixes.class);
    private static final Prefixes NONE = new Prefixes("", "");
    private static final String SEARCHING = "Represent this sentence for searching relevant passages: ";

    /** By a part of the name; the first that fits counts. */
    private static final List<Row> KNOWN = List.of(
            new Row("qwen3-embedding", "Instruct: Given a question, retrieve passages that answer it\nQuery:", ""),
            new Row("embeddinggemma", "task: search result | query: ", "title: none | text: "),
            new Row("nomic-embed", "search_query: ", "search_document: "),
            new Row("mxbai-embed", SEARCHING, ""),
            new Row("arctic-embed2", "query: ", ""),
            new Row("arctic-embed", SEARCHING, ""),
            new Row("bge-m3", "", ""),
            new Row("paraphrase-multilingual", "", ""),
            new Row("all-minilm", "", ""),
            new Row("e5-", "query: ", "passage: "));

    private record Row(String part, String query, String passage) {}

    /** Returns those of a model of Ollama; none, and says so, for one that is not known. */
    static Prefixes of(String model) {
        String name = model.toLowerCase(Locale.ROOT);
        for (Row row : KNOWN) {
            if (name.contains(row.part())) {
                return new Prefixes(row.query(), row.passage());
            }
        }
        LOG.warn("Awalan teks untuk model embedding {} tidak diketahui; dipakai tanpa awalan", model);
        return NONE;
    }
}
