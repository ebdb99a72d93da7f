package id.kawanbelajar.evaluation.training;

import id.kawanbelajar.evaluation.metric.Ranking;
import id.kawanbelajar.retrieval.ranking.Features;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.IntStream;

/**
 * The first candidates of one question.
 *
 * @param documents which document each candidate is part of
 * @param features of each candidate
 * @param relevance of documents, also of those that are no candidates
 */
record Judged(List<String> documents, List<Features> features, Map<String, Integer> relevance) implements Listed {
    Judged {
        documents = List.copyOf(documents);
        features = List.copyOf(features);
        if (documents.size() != features.size()) {
            throw new IllegalArgumentException(
                    "%d documents, %d features".formatted(documents.size(), features.size()));
        }
    }

    @Override
    public int size() {
        return features.size();
    }

    @Override
    public double[] values(int candidate) {
        return features.get(candidate).values();
    }

    @Override
    public boolean isRight(int candidate) {
        return relevance.getOrDefault(documents.get(candidate), 0) > 0;
    }

    /** Returns nDCG@10 of the candidates in the order of their weighted features. */
    @Override
    public double quality(double[] weights) {
        SequencedSet<String> found = new LinkedHashSet<>();
        IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weighted(i, weights)))
                .forEach(i -> found.add(documents.get(i)));
        return new Ranking(List.copyOf(found), relevance).ndcg(10);
    }
}
