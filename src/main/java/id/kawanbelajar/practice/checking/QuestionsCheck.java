package id.kawanbelajar.practice.checking;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.checking.chapter.ChapterText;
import id.kawanbelajar.practice.checking.question.QuestionFileCheck;
import id.kawanbelajar.practice.checking.question.SetRules;
import id.kawanbelajar.practice.checking.question.TwinCheck;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Checks the questions of all chapters: each for itself, a chapter's together, and all against each other. */
final class QuestionsCheck {
    private final QuestionFileCheck single;
    private final TwinCheck twins = new TwinCheck();

    QuestionsCheck(RandomGenerator random) {
        this.single = new QuestionFileCheck(random);
    }

    /** Returns what is wrong; chapters and questions go by the path that their files have in common. */
    List<Finding> findings(Map<String, ChapterText> chapters, Map<String, ExerciseSet> questions) {
        List<Finding> findings = new ArrayList<>();
        chapters.forEach((stem, chapter) -> {
            if (!questions.containsKey(stem) && chapter.material().audience() == Audience.STUDENT) {
                findings.add(new Finding(
                        Rule.QUESTION_COUNT,
                        chapter.file().path(),
                        "",
                        "belum ada soal yang terbaca; tulis di berkas bernama sama yang berakhiran .soal.yaml"));
            }
        });
        questions.forEach((stem, set) -> {
            ChapterText chapter = chapters.get(stem);
            findings.addAll(single.findings(set, chapter));
            if (chapter != null && chapter.material().audience() == Audience.STUDENT) {
                findings.addAll(SetRules.findings(
                        set,
                        chapter.material().goals().keySet(),
                        chapter.reading().markup().guide()));
            }
            findings.addAll(twins.findings(set));
        });
        return findings;
    }
}
