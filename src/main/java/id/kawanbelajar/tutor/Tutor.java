package id.kawanbelajar.tutor;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.PassageIndex;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.retrieval.duplicate.FurtherPlaces;
import java.util.List;
import java.util.Optional;

/** Answers a question from the material, without any model. Safe for use by many threads. */
public final class Tutor {
    private static final int NEAREST = 3;

    /** From this confidence on, what is not sure to answer is shown as what comes closest. */
    private static final double WORTH_A_LOOK = 0.12;

    private final Retriever retriever;
    private final Quoting quoting;
    private final TwoSides twoSides;

    /** Makes one over an index and what finds in it. */
    public Tutor(Retriever retriever, PassageIndex index) {
        this.retriever = retriever;
        this.quoting = new Quoting(index);
        this.twoSides = new TwoSides(retriever, quoting);
    }

    /**
     * Answers.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the index cannot be read; it must be built again
     */
    public Answer answer(Question question) {
        Finding finding = retriever.find(question.text(), question.scope());
        int limit = question.brief() ? Extract.SHORT : Extract.LIMIT;
        return twoSides.of(finding, question.scope(), limit).orElseGet(() -> oneSided(finding, limit));
    }

    private Answer oneSided(Finding finding, int limit) {
        if (finding.enough()) {
            return new Answer.Found(extract(finding, limit), finding);
        }
        Optional<Extract> closest =
                finding.confidence() < WORTH_A_LOOK || finding.hits().isEmpty()
                        ? Optional.empty()
                        : Optional.of(extract(finding, limit));
        return new Answer.NotInMaterial(nearest(finding.hits()), closest, finding);
    }

    private Extract extract(Finding finding, int limit) {
        Extract quoted = quoting.of(finding, limit);
        return new Extract(FurtherPlaces.in(finding.hits(), quoted.sources()), quoted.fact());
    }

    private static List<String> nearest(List<Hit> hits) {
        return hits.stream()
                .map(hit -> title(hit.passage()))
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    private static String title(Passage passage) {
        return passage.headings().isEmpty()
                ? passage.material().chapter().title()
                : passage.headings().getLast();
    }
}
