package id.kawanbelajar.practice.retelling;

import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import id.kawanbelajar.material.topic.ChapterSections;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.Exercise;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.Level;
import id.kawanbelajar.practice.Parameters;
import id.kawanbelajar.practice.Task;
import id.kawanbelajar.practice.sitting.ExerciseShelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The written questions, and for a published text without any the wish to tell each of its sections again. Such a retelling is
 * an essay whose rubric are points of the text; nobody marks it. Safe for use by many threads.
 */
public final class RetellingShelf implements ExerciseShelf {
    private static final List<String> WORDS = DataLines.of("/soal/cerita-ulang.txt");

    private final ExerciseShelf written;
    private final Shelf texts;

    public RetellingShelf(ExerciseShelf written, Shelf texts) {
        this.written = written;
        this.texts = texts;
    }

    @Override
    public Optional<ExerciseSet> of(MaterialId chapter) {
        Optional<ExerciseSet> questions = written.of(chapter);
        return questions.isPresent()
                ? questions
                : texts.text(chapter)
                        .map(text -> retellings(chapter, text))
                        .filter(exercises -> !exercises.isEmpty())
                        .map(exercises -> new ExerciseSet(chapter.value(), chapter, List.of(), exercises));
    }

    private static List<Exercise> retellings(MaterialId chapter, Document document) {
        List<Exercise> exercises = new ArrayList<>();
        int number = 0;
        for (ChapterSections.Section section : ChapterSections.of(document)) {
            TopicId topic = new TopicId(chapter, "s" + ++number);
            List<String> points = KeyPoints.of(document.text().substring(section.start(), section.end()));
            if (!points.isEmpty()) {
                exercises.add(retelling(topic, section.heading(), points));
            }
        }
        return exercises;
    }

    static Exercise retelling(TopicId topic, String heading, List<String> points) {
        return new Exercise(
                topic.toString(),
                Level.UNDERSTAND,
                topic.part(),
                heading,
                null,
                null,
                WORDS.getFirst().replace("{}", heading),
                Parameters.NONE,
                points,
                WORDS.subList(1, WORDS.size()).stream()
                        .map(hint -> hint.replace("{}", heading))
                        .toList(),
                new Task.Essay(points, String.join(" ", points), ""));
    }
}
