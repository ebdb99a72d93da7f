package id.kawanbelajar.retrieval;

import id.kawanbelajar.retrieval.wording.SearchText;
import java.util.List;

/** stub. */
final class Evidence {
    Evidence(Terms terms) {}

    double confidence(SearchText text, List<Hit> hits) {
        return hits.isEmpty() ? 0 : 1;
    }

    boolean isEnough(double confidence, List<Hit> hits) {
        return confidence > 0.5;
    }
}
