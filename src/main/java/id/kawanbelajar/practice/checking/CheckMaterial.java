package id.kawanbelajar.practice.checking;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.MaterialFiles;
import id.kawanbelajar.material.loading.Reading;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.practice.ExerciseFiles;
import id.kawanbelajar.practice.ExerciseSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Checks a folder of chapters and questions as {@code docs/format-materi.md} promises; changes nothing. */
public final class CheckMaterial {
    private final MaterialFiles materials;
    private final ExerciseFiles exercises;

    public CheckMaterial(MaterialFiles materials, ExerciseFiles exercises) {
        this.materials = materials;
        this.exercises = exercises;
    }

    /**
     * What was found.
     *
     * @param chapters how many could be read
     * @param questions how many could be read
     * @param problems in order of files; empty where all is well
     */
    public record Report(int chapters, int questions, List<Problem> problems) {
        public Report {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Checks a folder or one chapter.
     *
     * @param random chooses the changing numbers that are tried
     * @throws UnreadableException if nothing is there that could be checked
     */
    public Report check(String path, RandomGenerator random) {
        List<Problem> problems = new ArrayList<>();
        Map<String, ChapterFacts> chapters = new LinkedHashMap<>();
        for (SourceFile file : materials.under(path)) {
            try {
                Reading reading = materials.read(file, Hints.NONE);
                reading.warnings().forEach(warning -> problems.add(new Problem(file.path(), warning)));
                chapters.put(stem(file.path(), ".md"), facts(file, reading));
            } catch (UnreadableException e) {
                problems.add(new Problem(file.path(), String.valueOf(e.getMessage())));
            }
        }
        chapters.forEach((stem, chapter) -> checkPrerequisites(stem, chapter, chapters, problems));
        int questions = checkQuestions(path, random, chapters, problems);
        return new Report(chapters.size(), questions, problems);
    }

    private static ChapterFacts facts(SourceFile file, Reading reading) {
        Document document = reading.document();
        Set<String> headings = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(document::textOf)
                .collect(Collectors.toSet());
        return new ChapterFacts(
                file.slug(),
                headings,
                reading.material().goals().keySet(),
                reading.material().prerequisites());
    }

    private static void checkPrerequisites(
            String stem, ChapterFacts chapter, Map<String, ChapterFacts> all, List<Problem> problems) {
        for (MaterialId id : chapter.prerequisites()) {
            if (all.values().stream().noneMatch(other -> other.isNamed(id))) {
                problems.add(new Problem(stem + ".md", "prasyarat `%s` tidak ada di folder ini".formatted(id)));
            }
        }
    }

    private int checkQuestions(
            String path, RandomGenerator random, Map<String, ChapterFacts> chapters, List<Problem> problems) {
        SetCheck check = new SetCheck(exercises, new ExerciseCheck(random));
        int questions = 0;
        for (String file : exercises.under(path.endsWith(".md") ? stem(path, ".md") + ".soal.yaml" : path)) {
            try {
                ExerciseSet set = exercises.read(file);
                questions += set.exercises().size();
                problems.addAll(check.problems(set, chapters.get(stem(file, ".soal.yaml"))));
            } catch (UnreadableException e) {
                problems.add(new Problem(file, String.valueOf(e.getMessage())));
            }
        }
        return questions;
    }

    private static String stem(String path, String ending) {
        return path.endsWith(ending) ? path.substring(0, path.length() - ending.length()) : path;
    }
}
