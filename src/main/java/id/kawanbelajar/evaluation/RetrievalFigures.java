package id.kawanbelajar.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How well the right passages are found.
 *
 * @param queries that count: all with a relevant document, also where that is absent
 * @param ndcgAt10 0 to 1
 * @param mrrAt10 0 to 1
 * @param hitAt1 share of questions, 0 to 1
 * @param hitAt3 share of questions, 0 to 1
 * @param recallAt100 0 to 1
 * @param p50Ms wall clock of a search without embedding its question, which half of them do not exceed
 * @param p95Ms what 95 of 100 do not exceed
 * @param p99Ms what 99 of 100 do not exceed
 * @param indexSeconds until the last passage had its vector
 * @param vectors whether meaning took part
 */
public record RetrievalFigures(
        int queries,
        double ndcgAt10,
        double mrrAt10,
        double hitAt1,
        double hitAt3,
        double recallAt100,
        double p50Ms,
        double p95Ms,
        double p99Ms,
        double indexSeconds,
        boolean vectors) {
    /** Returns the figures by the names that {@code ukur temu --json} promises, in its order. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("queries", queries);
        values.put("ndcg@10", ndcgAt10);
        values.put("mrr@10", mrrAt10);
        values.put("hit@1", hitAt1);
        values.put("hit@3", hitAt3);
        values.put("recall@100", recallAt100);
        values.put("p50_ms", p50Ms);
        values.put("p95_ms", p95Ms);
        values.put("p99_ms", p99Ms);
        values.put("index_s", indexSeconds);
        values.put("vectors", vectors);
        return values;
    }
}
