package id.kawanbelajar.practice.checking;

import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.judged.JudgedQuestionFiles;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.practice.checking.chapter.ChapterText;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether students' questions that measure the search name chapters and sections that are there. */
final class JudgedQuestionsCheck {
    private final JudgedQuestionFiles files;

    JudgedQuestionsCheck(JudgedQuestionFiles files) {
        this.files = files;
    }

    /** Returns what is wrong; nothing where the folder has no such file. */
    List<Finding> findings(String folder, Collection<ChapterText> chapters) {
        List<Finding> findings = new ArrayList<>();
        files.in(folder).ifPresent(file -> {
            try {
                files.read(file).forEach(question -> check(question, file, chapters, findings));
            } catch (UnreadableException e) {
                findings.add(CheckMaterial.unreadable(file, e));
            }
        });
        return findings;
    }

    private static void check(
            JudgedQuestion question, String file, Collection<ChapterText> chapters, List<Finding> findings) {
        question.place().ifPresent(place -> check(question, place, file, chapters, findings));
    }

    private static void check(
            JudgedQuestion question,
            Place place,
            String file,
            Collection<ChapterText> chapters,
            List<Finding> findings) {
        Optional<ChapterText> chapter = chapters.stream()
                .filter(other -> other.isNamed(place.chapter()))
                .findFirst();
        if (chapter.isEmpty()) {
            findings.add(new Finding(
                    Rule.REFERENCE,
                    file,
                    question.text(),
                    "bab `%s` tidak ada di folder ini".formatted(place.chapter())));
            return;
        }
        Set<String> headings = chapter.get().headings();
        place.sections().stream()
                .filter(section -> !headings.contains(section))
                .map(section -> "bagian `%s` bukan judul bagian di bab `%s`".formatted(section, place.chapter()))
                .forEach(message -> findings.add(new Finding(Rule.REFERENCE, file, question.text(), message)));
    }
}
