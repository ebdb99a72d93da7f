package id.kawanbelajar.practice.bank;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.topic.ChapterSections;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the section that teaches what a question asks, by the words they share; rare words weigh more. */
public final class FindPlace {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final double ENOUGH = 0.4;

    private final Shelf shelf;
    private final ExerciseShelf written;

    /**
     * @param written the questions that chapters have of their own
     */
    public FindPlace(Shelf shelf, ExerciseShelf written) {
        this.shelf = shelf;
        this.written = written;
    }

    /** A section and where questions about it belong. */
    private record Candidate(Place place, Set<String> words) {}

    /** Returns the sections that a bank of this subject and year can ask about. */
    public Lesson lesson(Material bank) {
        List<Candidate> candidates = new ArrayList<>();
        shelf.materials(Audience.STUDENT).stream()
                .filter(chapter ->
                        chapter.mapel().equals(bank.mapel()) && chapter.kelas().equals(bank.kelas()))
                .filter(chapter -> !chapter.id().equals(bank.id()))
                .forEach(chapter ->
                        shelf.text(chapter.id()).ifPresent(text -> candidates.addAll(candidates(chapter, text))));
        return new Lesson(candidates);
    }

    private List<Candidate> candidates(Material chapter, Document text) {
        Optional<ExerciseSet> own = written.of(chapter.id());
        List<Candidate> candidates = new ArrayList<>();
        int number = 0;
        for (ChapterSections.Section section : ChapterSections.of(text)) {
            String words = section.heading() + " " + text.text().substring(section.start(), section.end());
            String goal = goal(chapter, own, words, "s" + ++number);
            candidates.add(new Candidate(new Place(chapter.id(), goal, section.heading()), words(words)));
        }
        return candidates;
    }

    /** The goal that most of the chapter's own questions about the section serve, else the one that sounds most like it. */
    private static String goal(Material chapter, Optional<ExerciseSet> own, String section, String otherwise) {
        Map<String, Long> counts = own.stream()
                .flatMap(set -> set.exercises().stream())
                .filter(exercise -> section.contains(exercise.source()))
                .collect(Collectors.groupingBy(Exercise::goal, Collectors.counting()));
        Set<String> said = words(section);
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .or(() -> chapter.goals().entrySet().stream()
                        .max(Comparator.<Map.Entry<String, String>>comparingLong(goal -> words(goal.getValue()).stream()
                                        .filter(said::contains)
                                        .count())
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey))
                .orElse(otherwise);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The sections of a subject and year. */
    public static final class Lesson {
        private final List<Candidate> candidates;
        private final Map<String, Integer> spread = new HashMap<>();

        private Lesson(List<Candidate> candidates) {
            this.candidates = candidates;
            candidates.forEach(candidate -> candidate.words().forEach(word -> spread.merge(word, 1, Integer::sum)));
        }

        /** Returns where a question belongs; empty where nothing says enough of what it asks. */
        public Optional<Place> place(BankQuestion question) {
            Set<String> asked = words(
                    question.text() + " " + String.join(" ", question.options().values()));
            double all = asked.stream().mapToDouble(this::weight).sum();
            return candidates.stream()
                    .max(Comparator.comparingDouble(candidate -> shared(candidate, asked)))
                    .filter(best -> all > 0 && shared(best, asked) >= ENOUGH * all)
                    .map(Candidate::place);
        }

        private double shared(Candidate candidate, Set<String> asked) {
            return asked.stream()
                    .filter(candidate.words()::contains)
                    .mapToDouble(this::weight)
                    .sum();
        }

        private double weight(String word) {
            return Math.log(1 + (candidates.size() + 1.0) / (1 + spread.getOrDefault(word, 0)));
        }
    }
}
