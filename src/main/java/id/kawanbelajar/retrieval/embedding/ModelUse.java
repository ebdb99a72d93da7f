package id.kawanbelajar.retrieval.embedding;

import java.util.List;
import java.util.Locale;

/**
 * How an embedding model is to be used; another way gives vectors that find worse, and nothing would say so.
 *
 * @param family part of the name by which it was recognised; blank where it was not
 * @param query before a question; may be empty
 * @param passage before a passage; may be empty
 * @param pooling how its vector is made in this process
 * @param strangers cosine of a question and a passage that have nothing to do with each other, on the average; 1 where it
 *     was not measured
 */
public record ModelUse(String family, String query, String passage, Pooling pooling, double strangers) {
    private static final double NOT_MEASURED = 1;

    /** Mean over 20,000 pairs taken at random of each of idk_mrc, belebele_id and facqa with multilingual-e5-small. */
    private static final double OF_E5 = 0.77;

    private ModelUse(String family, String query, String passage, Pooling pooling) {
        this(family, query, passage, pooling, NOT_MEASURED);
    }

    /** As the model cards have it; no space follows the colon. */
    private static final String INSTRUCTED = "Instruct: Given a question, retrieve passages that answer it\nQuery:";

    private static final String SEARCHING = "Represent this sentence for searching relevant passages: ";

    /** The first whose family is part of the name counts, so the narrower stand first. */
    private static final List<ModelUse> KNOWN = List.of(
            new ModelUse("qwen3-embedding", INSTRUCTED, "", Pooling.LAST),
            new ModelUse("e5-mistral", INSTRUCTED + " ", "", Pooling.LAST),
            new ModelUse("e5-large-instruct", INSTRUCTED + " ", "", Pooling.MEAN),
            new ModelUse("embeddinggemma", "task: search result | query: ", "title: none | text: ", Pooling.MEAN),
            new ModelUse("nomic-embed", "search_query: ", "search_document: ", Pooling.MEAN),
            new ModelUse("mxbai-embed", SEARCHING, "", Pooling.FIRST),
            new ModelUse("arctic-embed2", "query: ", "", Pooling.FIRST),
            new ModelUse("arctic-embed", SEARCHING, "", Pooling.FIRST),
            new ModelUse("granite-embedding", "", "", Pooling.FIRST),
            new ModelUse("bge-m3", "", "", Pooling.FIRST),
            new ModelUse("paraphrase-multilingual", "", "", Pooling.MEAN),
            new ModelUse("all-minilm", "", "", Pooling.MEAN),
            new ModelUse("e5", "query: ", "passage: ", Pooling.MEAN, OF_E5));

    private static final ModelUse UNKNOWN = new ModelUse("", "", "", Pooling.MEAN);

    /**
     * Returns how a model is used, without any prefix where it is not known.
     *
     * @param model its name, with whatever stands around it
     */
    public static ModelUse of(String model) {
        String name = model.toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(use -> isNamed(name, use.family()))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** A family is a whole part of a name: neither {@code me5x} nor {@code fe50} is an e5. */
    private static boolean isNamed(String name, String family) {
        for (int at = name.indexOf(family); at >= 0; at = name.indexOf(family, at + 1)) {
            if (!goesOnAt(name, at - 1) && !goesOnAt(name, at + family.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOnAt(String name, int at) {
        char c = at < 0 || at >= name.length() ? ' ' : name.charAt(at);
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** Returns whether it is known how similar it finds strangers. */
    public boolean hasScale() {
        return strangers < NOT_MEASURED;
    }

    /** Returns how close two meanings are: about 0 for strangers, 1 for the same; of use only where the scale is known. */
    public double closeness(double cosine) {
        return hasScale() ? (cosine - strangers) / (1 - strangers) : 0;
    }

    /** Returns whether it was recognised. */
    public boolean known() {
        return !family.isEmpty();
    }
}
