package id.kawanbelajar.practice.retelling;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.topic.ChapterSections;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.marking.MarkAnswer;
import id.kawanbelajar.practice.marking.Marked;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sections that teach a topic, and whether somebody remembers their points. Safe for use by many threads. */
public final class TopicText {
    private final Shelf texts;
    private final ExerciseShelf exercises;
    private final MarkAnswer marking = new MarkAnswer();

    public TopicText(Shelf texts, ExerciseShelf exercises) {
        this.texts = texts;
        this.exercises = exercises;
    }

    /** Returns the headings of the sections that teach a topic, in order; empty where none is known. */
    public List<String> headings(TopicId topic) {
        return sections(topic).stream().map(ChapterSections.Section::heading).toList();
    }

    private List<ChapterSections.Section> sections(TopicId topic) {
        return texts.text(topic.chapter()).map(text -> sections(topic, text)).orElse(List.of());
    }

    private List<ChapterSections.Section> sections(TopicId topic, Document text) {
        List<ChapterSections.Section> outer = ChapterSections.of(text);
        Optional<ChapterSections.Section> own = IntStream.range(0, outer.size())
                .filter(i -> topic.part().equals("s" + (i + 1)))
                .mapToObj(outer::get)
                .findFirst();
        List<String> taughtIn = sources(topic.chapter(), topic.part());
        return own.map(List::of)
                .orElseGet(() -> ChapterSections.all(text).stream()
                        .filter(section -> taughtIn.contains(section.heading()))
                        .toList());
    }

    private List<String> sources(MaterialId chapter, String goal) {
        return exercises
                .of(chapter)
                .map(set -> set.exercises().stream()
                        .filter(exercise -> exercise.goal().equals(goal))
                        .map(Exercise::source)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /**
     * What somebody remembers.
     *
     * @param found points whose words they used
     * @param missing the other points
     */
    public record Remembered(List<String> found, List<String> missing) {
        public Remembered {
            found = List.copyOf(found);
            missing = List.copyOf(missing);
        }
    }

    /** Compares what somebody wrote from memory with the points of a topic; decides nothing. */
    public Remembered compare(TopicId topic, String written) {
        List<String> points = points(topic);
        return !points.isEmpty()
                        && marking.mark(RetellingShelf.retelling(topic, topic.part(), points), written)
                                instanceof Marked.Unmarked(var found, var missing)
                ? new Remembered(found, missing)
                : new Remembered(List.of(), points);
    }

    private List<String> points(TopicId topic) {
        return texts.text(topic.chapter()).stream()
                .flatMap(text -> sections(topic, text).stream()
                        .flatMap(section ->
                                KeyPoints.of(text.text().substring(section.start(), section.end())).stream()))
                .distinct()
                .limit(KeyPoints.MOST)
                .toList();
    }
}
