package id.kawanbelajar.plan.scope;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.topic.ChapterSections;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.plan.Topic;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes a chapter apart into topics: its learning goals where questions serve them, else its sections, so that a teacher's
 * own text without a single question can be planned too. Safe for use by many threads.
 */
public final class ChapterTopics {
    private final Shelf shelf;
    private final ExerciseShelf exercises;

    public ChapterTopics(Shelf shelf, ExerciseShelf exercises) {
        this.shelf = shelf;
        this.exercises = exercises;
    }

    /** Returns the topics in the order of the chapter, each behind the one before it; empty where it is not published. */
    public List<Topic> of(Material chapter) {
        Optional<Document> text = shelf.text(chapter.id());
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<ExerciseSet> questions = exercises.of(chapter.id());
        return questions.isPresent() && !chapter.goals().isEmpty()
                ? goals(chapter, ChapterSections.all(text.get()), questions.get())
                : sections(chapter, ChapterSections.of(text.get()));
    }

    private static List<Topic> goals(Material chapter, List<ChapterSections.Section> sections, ExerciseSet questions) {
        Map<String, Set<String>> taughtIn = questions.exercises().stream()
                .collect(Collectors.groupingBy(
                        Exercise::goal, Collectors.mapping(Exercise::source, Collectors.toSet())));
        int all =
                sections.stream().mapToInt(ChapterSections.Section::words).max().orElse(0);
        List<Topic> topics = new ArrayList<>();
        for (String goal : inOrder(chapter.goals().keySet())) {
            Set<String> headings = taughtIn.getOrDefault(goal, Set.of());
            int own = sections.stream()
                    .filter(section -> headings.contains(section.heading()))
                    .mapToInt(ChapterSections.Section::words)
                    .sum();
            int words = own > 0 ? own : all / chapter.goals().size();
            String title = chapter.goals().getOrDefault(goal, goal).replaceAll("\\.$", "");
            topics.add(topic(chapter, goal, title, words, !headings.isEmpty(), topics));
        }
        return topics;
    }

    /** T10 stands behind T9. */
    private static List<String> inOrder(Set<String> goals) {
        return goals.stream()
                .sorted(Comparator.comparingInt(
                                (String goal) -> goal.replaceAll("\\D", "").length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<Topic> sections(Material chapter, List<ChapterSections.Section> sections) {
        List<Topic> topics = new ArrayList<>();
        for (ChapterSections.Section section : sections) {
            String part = "s" + (topics.size() + 1);
            topics.add(topic(chapter, part, section.heading(), section.words(), false, topics));
        }
        return topics;
    }

    private static Topic topic(
            Material chapter, String part, String title, int words, boolean practisable, List<Topic> earlier) {
        return new Topic(
                new TopicId(chapter.id(), part),
                title,
                chapter.chapter().title(),
                chapter.mapel(),
                words,
                practisable,
                earlier.isEmpty() ? List.of() : List.of(earlier.getLast().id()));
    }
}
