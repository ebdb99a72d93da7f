package id.kawanbelajar.practice.checking.report;

import java.util.List;

/**
 * What was found.
 *
 * @param chapters those that could be read, in order of files
 * @param findings problems before advice, each in order of files
 */
public record Report(List<ChapterFigures> chapters, List<Finding> findings) {
    public Report {
        chapters = List.copyOf(chapters);
        findings = List.copyOf(findings);
    }

    /** Returns what is as bad as that. */
    public List<Finding> of(Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).toList();
    }

    /**
     * Returns whether students may have it.
     *
     * @param strict whether advice counts as well
     */
    public boolean passes(boolean strict) {
        return strict ? findings.isEmpty() : of(Grade.PROBLEM).isEmpty();
    }

    /** Returns the questions of all chapters together. */
    public QuestionFigures questions() {
        return QuestionFigures.sum(
                chapters.stream().map(ChapterFigures::questions).toList());
    }
}
