package id.kawanbelajar.practice.checking.chapter;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How hard running text is to read; goals and glossary are written in another way and do not count.
 *
 * @param wordsPerSentence mean over full sentences; 0 where there is none
 * @param longWords share of the words
 */
public record Readability(double wordsPerSentence, double longWords) {
    /** So few sentences say nothing. */
    private static final int ENOUGH = 10;

    /** Returns how hard a chapter is. */
    public static Readability of(ChapterText chapter) {
        List<Sentence> sentences = running(chapter);
        List<String> words = sentences.stream()
                .flatMap(sentence -> WordCount.words(sentence.text()).stream())
                .toList();
        return new Readability(
                sentences.isEmpty() ? 0 : (double) words.size() / sentences.size(),
                words.isEmpty()
                        ? 0
                        : (double) words.stream().filter(WordCount::isLong).count() / words.size());
    }

    private static List<Sentence> running(ChapterText chapter) {
        return chapter.sentences().stream()
                .filter(Sentence::isFull)
                .filter(sentence ->
                        !sentence.part().isGoals() && !sentence.part().isGlossary())
                .toList();
    }

    /** Most words of a sentence on average that a child of a stage reads with ease. */
    static int bound(Fase fase) {
        return switch (fase) {
            case A, B, C -> 12;
            case D -> 16;
            case E, F -> 20;
        };
    }

    static List<Finding> findings(ChapterText chapter) {
        List<Sentence> sentences = running(chapter);
        int bound = bound(chapter.material().fase());
        double mean = of(chapter).wordsPerSentence();
        if (sentences.size() < ENOUGH || mean <= bound) {
            return List.of();
        }
        Sentence longest = sentences.stream()
                .max(Comparator.comparingInt(sentence -> WordCount.of(sentence.text())))
                .orElseThrow();
        return List.of(chapter.finding(
                Rule.READABILITY,
                chapter.spot(longest.start()),
                "rata-rata %s kata per kalimat, untuk fase %s paling banyak %d; pecah kalimat panjang, misalnya yang ini (%d kata): %s"
                        .formatted(
                                String.format(Locale.ROOT, "%.1f", mean).replace('.', ','),
                                chapter.material().fase(),
                                bound,
                                WordCount.of(longest.text()),
                                longest.text())));
    }
}
