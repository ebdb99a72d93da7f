package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Finding;
import id.kawanbelajar.retrieval.Hit;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became of one question.
 *
 * @param finding what was found, also where it was not evidence enough to answer
 * @param quotedRight whether an answer was given and what it quotes first stands in the right section
 */
public record JudgedAnswer(JudgedQuestion question, Finding finding, boolean quotedRight) {
    /** Returns whether the student was told that the material does not have it. */
    public boolean refused() {
        return !finding.enough();
    }

    /** Returns whether one of the first passages stands in the right section. */
    public boolean hasSectionAmong(int first) {
        return hasAmong(first, question::isInSection);
    }

    /** Returns whether one of the first passages is of the right chapter. */
    public boolean hasChapterAmong(int first) {
        return hasAmong(first, question::isInChapter);
    }

    private boolean hasAmong(int first, Predicate<Passage> right) {
        return first(first).stream().anyMatch(right);
    }

    /** Returns at most so many passages, best first. */
    public List<Passage> first(int most) {
        return finding.hits().stream().limit(most).map(Hit::passage).toList();
    }
}
