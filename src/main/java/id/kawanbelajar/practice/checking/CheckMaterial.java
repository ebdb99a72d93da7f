package id.kawanbelajar.practice.checking;

import id.kawanbelajar.evaluation.judged.JudgedQuestionFiles;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.MaterialFiles;
import id.kawanbelajar.material.loading.Reading;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.practice.ExerciseFiles;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.checking.chapter.ChapterCheck;
import id.kawanbelajar.practice.checking.chapter.ChapterText;
import id.kawanbelajar.practice.checking.figure.DrawingFiles;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Report;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Checks a folder of chapters and questions as {@code docs/format-materi.md} promises; changes nothing. */
public final class CheckMaterial {
    private static final String CHAPTER = ".md";
    private static final String QUESTIONS = ".soal.yaml";

    private final MaterialFiles materials;
    private final ExerciseFiles exercises;
    private final DrawingFiles drawings;
    private final JudgedQuestionFiles judged;

    public CheckMaterial(
            MaterialFiles materials, ExerciseFiles exercises, DrawingFiles drawings, JudgedQuestionFiles judged) {
        this.materials = materials;
        this.exercises = exercises;
        this.drawings = drawings;
        this.judged = judged;
    }

    /**
     * Checks a folder or one chapter.
     *
     * @param random chooses the changing numbers that are tried
     * @throws UnreadableException if nothing is there that could be checked
     */
    public Report check(String path, RandomGenerator random) {
        List<Finding> findings = new ArrayList<>();
        Map<String, ChapterText> chapters = chapters(path, findings);
        Map<String, ExerciseSet> questions = questions(path, findings);
        if (!path.endsWith(CHAPTER)) {
            chapters.values().forEach(chapter -> checkPrerequisites(chapter, chapters, findings));
        }
        chapters.values().forEach(chapter -> findings.addAll(ChapterCheck.findings(chapter)));
        findings.addAll(new QuestionsCheck(random).findings(chapters, questions));
        Pictures pictures = new Pictures(drawings);
        Stream.concat(chapters.keySet().stream(), questions.keySet().stream())
                .distinct()
                .forEach(stem -> findings.addAll(pictures.findings(chapters.get(stem), questions.get(stem))));
        findings.addAll(pictures.drawings(path));
        findings.addAll(new JudgedQuestionsCheck(judged).findings(path, chapters.values()));
        return new Reports(pictures, findings).of(chapters, questions);
    }

    private Map<String, ChapterText> chapters(String path, List<Finding> findings) {
        Map<String, ChapterText> chapters = new LinkedHashMap<>();
        for (SourceFile file : materials.under(path)) {
            try {
                Reading reading = materials.read(file, Hints.NONE);
                reading.warnings().forEach(warning -> findings.add(new Finding(Rule.FORMAT, file.path(), "", warning)));
                chapters.put(stem(file.path(), CHAPTER), ChapterText.of(file, reading));
            } catch (UnreadableException e) {
                findings.add(unreadable(file.path(), e));
            }
        }
        return chapters;
    }

    private Map<String, ExerciseSet> questions(String path, List<Finding> findings) {
        Map<String, ExerciseSet> questions = new LinkedHashMap<>();
        for (String file : exercises.under(path.endsWith(CHAPTER) ? stem(path, CHAPTER) + QUESTIONS : path)) {
            try {
                questions.put(stem(file, QUESTIONS), exercises.read(file));
            } catch (UnreadableException e) {
                findings.add(unreadable(file, e));
            }
        }
        return questions;
    }

    /** What readers say begins with the file's name, which the finding has already. */
    static Finding unreadable(String file, UnreadableException e) {
        String message = String.valueOf(e.getMessage());
        String rest = message.startsWith(file) ? message.substring(file.length()) : message;
        return new Finding(Rule.FORMAT, file, "", rest.replaceFirst("^(?::| →) ", ""));
    }

    private static void checkPrerequisites(ChapterText chapter, Map<String, ChapterText> all, List<Finding> findings) {
        for (MaterialId id : chapter.material().prerequisites()) {
            if (all.values().stream().noneMatch(other -> other.isNamed(id))) {
                findings.add(new Finding(
                        Rule.REFERENCE,
                        chapter.file().path(),
                        "",
                        "prasyarat `%s` tidak ada di folder ini; betulkan namanya atau hapus".formatted(id)));
            }
        }
    }

    private static String stem(String path, String ending) {
        return path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
    }
}
