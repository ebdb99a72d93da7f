package id.kawanbelajar.practice.printing;

import id.kawanbelajar.material.loading.MaterialFiles;
import id.kawanbelajar.material.loading.SourceFile;
import id.kawanbelajar.practice.ExerciseFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints a chapter and its questions, with or without the key. */
public final class PrintChapter {
    private static final String CHAPTER = ".md";
    private static final String QUESTIONS = ".soal.yaml";

    private final MaterialFiles materials;
    private final ExerciseFiles exercises;
    private final ChapterPages pages;
    private final String shipped;

    /**
     * Makes the act.
     *
     * @param shipped folder in which a chapter is looked for by name
     */
    public PrintChapter(MaterialFiles materials, ExerciseFiles exercises, ChapterPages pages, String shipped) {
        this.materials = materials;
        this.exercises = exercises;
        this.pages = pages;
        this.shipped = shipped;
    }

    /** What comes of a wish to print. */
    public sealed interface Outcome {
        /**
         * A page to print.
         *
         * @param name of the chapter, fit for a file name
         */
        record Printed(String name, String html) implements Outcome {}

        /** More than one chapter has such a name; never fewer than two names. */
        record WhichOne(List<String> names) implements Outcome {}

        /** No chapter has such a name; all names, to choose from. */
        record NotFound(List<String> names) implements Outcome {}
    }

    /**
     * Prints a chapter.
     *
     * @param which its file, its name or words of its name
     * @param withKey whether key and steps follow the questions
     * @param series chooses the changing numbers; the same series gives the same numbers with and without the key
     * @throws id.kawanbelajar.failure.UnreadableException if the chapter or its questions cannot be read
     */
    public Outcome print(String which, boolean withKey, long series) {
        if (which.endsWith(CHAPTER)) {
            return page(materials.under(which).getFirst(), withKey, series);
        }
        List<SourceFile> all = materials.under(shipped);
        List<SourceFile> exact =
                all.stream().filter(file -> file.slug().equals(which)).toList();
        List<SourceFile> found = exact.isEmpty()
                ? all.stream().filter(file -> isMeant(file, which)).toList()
                : exact;
        return switch (found.size()) {
            case 0 -> new Outcome.NotFound(names(all));
            case 1 -> page(found.getFirst(), withKey, series);
            default -> new Outcome.WhichOne(names(found));
        };
    }

    private static boolean isMeant(SourceFile file, String which) {
        return Arrays.stream(which.toLowerCase(Locale.ROOT).split("[\\s_-]+"))
                .allMatch(word -> file.slug().contains(word));
    }

    private static List<String> names(List<SourceFile> files) {
        return files.stream().map(SourceFile::slug).toList();
    }

    private Outcome page(SourceFile chapter, boolean withKey, long series) {
        String questions = questionsBeside(chapter)
                .map(exercises::read)
                .map(set -> new QuestionSheet(set, series).text(withKey))
                .orElse("");
        return new Outcome.Printed(
                chapter.slug().substring(chapter.slug().lastIndexOf('/') + 1), pages.html(chapter, questions));
    }

    private Optional<String> questionsBeside(SourceFile chapter) {
        String path = chapter.path();
        String questions = path.substring(0, path.length() - CHAPTER.length()) + QUESTIONS;
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : ".";
        return exercises.under(folder).stream()
                .filter(file ->
                        Path.of(file).normalize().equals(Path.of(questions).normalize()))
                .findFirst();
    }
}
