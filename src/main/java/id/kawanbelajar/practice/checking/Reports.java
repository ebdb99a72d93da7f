package id.kawanbelajar.practice.checking;

import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.checking.chapter.ChapterCheck;
import id.kawanbelajar.practice.checking.chapter.ChapterText;
import id.kawanbelajar.practice.checking.chapter.Readability;
import id.kawanbelajar.practice.checking.question.Census;
import id.kawanbelajar.practice.checking.report.ChapterFigures;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Grade;
import id.kawanbelajar.practice.checking.report.QuestionFigures;
import id.kawanbelajar.practice.checking.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums up a check. */
final class Reports {
    private final Pictures pictures;
    private final List<Finding> findings;

    Reports(Pictures pictures, List<Finding> findings) {
        this.pictures = pictures;
        this.findings = findings.stream()
                .sorted(Comparator.comparing(Finding::grade).thenComparing(Finding::file))
                .toList();
    }

    /** Makes the report; chapters and questions go by the path that their files have in common. */
    Report of(Map<String, ChapterText> chapters, Map<String, ExerciseSet> questions) {
        List<ChapterFigures> rows = new ArrayList<>();
        chapters.forEach((stem, chapter) -> rows.add(figures(chapter, questions.get(stem))));
        return new Report(rows, findings);
    }

    private ChapterFigures figures(ChapterText chapter, @Nullable ExerciseSet set) {
        List<String> shown = pictures.paths(chapter, set);
        Set<String> files = new HashSet<>(shown);
        files.add(chapter.file().path());
        if (set != null) {
            files.add(set.place());
        }
        Readability readability = Readability.of(chapter);
        return new ChapterFigures(
                chapter.file().slug(),
                ChapterCheck.words(chapter),
                ChapterCheck.terms(chapter),
                shown.size(),
                readability.wordsPerSentence(),
                readability.longWords(),
                set == null ? QuestionFigures.NONE : Census.of(set),
                count(files, Grade.PROBLEM),
                count(files, Grade.ADVICE));
    }

    private long count(Set<String> files, Grade grade) {
        return findings.stream()
                .filter(finding -> finding.grade() == grade && files.contains(finding.file()))
                .count();
    }
}
