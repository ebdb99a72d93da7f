package id.kawanbelajar.evaluation.metric;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How good one ranking is, from 0 to 1, as trec_eval counts it: a text is relevant from a judgement of 1 on, and the gain
 * is the judgement itself. A question without any relevant text scores 0.
 *
 * @param found ids of what was found, best first, each once
 * @param relevance judgements by id; also of texts that could not be found
 */
public record Ranking(List<String> found, Map<String, Integer> relevance) {
    public Ranking {
        found = List.copyOf(found);
        relevance = Map.copyOf(relevance);
    }

    /** Returns the discounted gain of the first {@code depth}, as a part of the best that any ranking could have. */
    public double ndcg(int depth) {
        double best = gain(relevance.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(depth)
                .toList());
        return best == 0 ? 0 : gain(first(depth).stream().map(this::relevanceOf).toList()) / best;
    }

    private static double gain(List<Integer> relevances) {
        double sum = 0;
        for (int i = 0; i < relevances.size(); i++) {
            sum += Math.max(0, relevances.get(i)) / (Math.log(i + 2.0) / Math.log(2));
        }
        return sum;
    }

    /** Returns one divided by the rank of the first relevant text; 0 where the first {@code depth} hold none. */
    public double reciprocalRank(int depth) {
        List<String> first = first(depth);
        for (int i = 0; i < first.size(); i++) {
            if (relevanceOf(first.get(i)) > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** Returns 1 where the first {@code depth} hold a relevant text, else 0. */
    public double hit(int depth) {
        return reciprocalRank(depth) > 0 ? 1 : 0;
    }

    /** Returns which part of the relevant texts is among the first {@code depth}. */
    public double recall(int depth) {
        long relevant = relevance.values().stream().filter(each -> each > 0).count();
        long there = first(depth).stream().filter(id -> relevanceOf(id) > 0).count();
        return relevant == 0 ? 0 : (double) there / relevant;
    }

    private List<String> first(int depth) {
        return found.subList(0, Math.min(depth, found.size()));
    }

    private int relevanceOf(String id) {
        return relevance.getOrDefault(id, 0);
    }
}
