package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import java.util.List;

/**
 * What became of one question.
 *
 * @param finding what was found, also where it was not evidence enough to answer
 * @param right for each hit of the finding, whether it stands in the right place
 * @param quotes what the answer shows, in the order in which it is read; empty where it was refused
 * @param stopped whether the safety check let it not come to an answer
 */
public record JudgedAnswer(
        JudgedQuestion question, Finding finding, List<Boolean> right, List<Quote> quotes, boolean stopped) {
    public JudgedAnswer {
        right = List.copyOf(right);
        quotes = List.copyOf(quotes);
        if (right.size() != finding.hits().size()) {
            throw new IllegalArgumentException("every hit is right or wrong, got %d for %d"
                    .formatted(right.size(), finding.hits().size()));
        }
    }

    /**
     * A quote that a student reads.
     *
     * @param right whether it stands in the right place
     */
    public record Quote(Source source, boolean right) {}

    /** Returns whether the material answers the question at all. */
    public boolean isAnswerable() {
        return question.place().isPresent();
    }

    /** Returns whether the student was told that the material does not have it, or that it is not spoken of here. */
    public boolean refused() {
        return stopped || !finding.enough();
    }

    /** Returns whether what the answer quotes first stands in the right place. */
    public boolean quotesRightFirst() {
        return !quotes.isEmpty() && quotes.getFirst().right();
    }

    /** Returns whether something that the answer quotes stands in the right place. */
    public boolean quotesRight() {
        return quotes.stream().anyMatch(Quote::right);
    }

    /** Returns whether one of the first passages stands in the right place. */
    public boolean hasPlaceAmong(int first) {
        return right.stream().limit(first).anyMatch(Boolean::booleanValue);
    }

    /** Returns whether one of the first passages is of the right chapter. */
    public boolean hasChapterAmong(int first) {
        return question.place()
                .filter(place -> first(first).stream().anyMatch(place::isInChapter))
                .isPresent();
    }

    /** Returns at most so many passages, best first. */
    public List<Passage> first(int most) {
        return finding.hits().stream().limit(most).map(Hit::passage).toList();
    }
}
