package id.kawanbelajar.practice.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.svg.DrawnFigures;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.adapter.yaml.YamlExerciseShelf;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.session.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every shipped chapter can be practised to its end. */
class ShippedSittingsTest {
    private static final String SHIPPED = "knowledge-base";

    private final ExerciseShelf shelf = new YamlExerciseShelf(SHIPPED);
    private final GoOn goOn = new GoOn(shelf);
    private final BeginSitting begin = new BeginSitting(new QuestionBank(shelf, new DrawnFigures(shelf)));

    @Test
    void everyChapterHasFiveQuestions() {
        YamlExerciseFiles files = new YamlExerciseFiles();
        List<String> wrong = new ArrayList<>();
        for (String file : files.under(SHIPPED)) {
            MaterialId chapter = files.read(file).chapter();
            for (long seed = 1; seed <= 3; seed++) {
                int shown = walked(chapter, seed);
                if (shown != BeginSitting.QUESTIONS) {
                    wrong.add("%s, seed %d: %d".formatted(chapter, seed, shown));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private int walked(MaterialId chapter, long seed) {
        int shown = 0;
        Optional<Sitting> sitting = begin.begin(chapter, seed);
        while (sitting.isPresent()) {
            OpenQuestion question = goOn.open(sitting.get()).orElseThrow();
            shown++;
            sitting = goOn.step(question, new Step.Skip()).next();
        }
        return shown;
    }

    @Test
    void asksNothingThatCannotBeSeen() {
        BeginSitting blind = new BeginSitting(new QuestionBank(shelf, (chapter, file) -> Optional.empty()));
        MaterialId angles = new MaterialId("smp/matematika/7/03-garis-sudut");
        ExerciseSet set = shelf.of(angles).orElseThrow();

        List<String> asked = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            asked.addAll(blind.begin(angles, seed).orElseThrow().course().questions());
        }

        assertThat(set.exercises())
                .filteredOn(exercise -> asked.contains(exercise.id()))
                .isNotEmpty()
                .allMatch(exercise -> set.figures(exercise).isEmpty());
    }

    @Test
    void asksWhatHasAPictureToo() {
        MaterialId angles = new MaterialId("smp/matematika/7/03-garis-sudut");
        ExerciseSet set = shelf.of(angles).orElseThrow();

        List<String> asked = new ArrayList<>();
        for (long seed = 1; seed <= 20; seed++) {
            asked.addAll(begin.begin(angles, seed).orElseThrow().course().questions());
        }

        assertThat(set.exercises())
                .filteredOn(exercise -> !set.figures(exercise).isEmpty())
                .isNotEmpty()
                .allMatch(exercise -> asked.contains(exercise.id()));
    }

    @Test
    void numbersAreTheSameAfterABreak() {
        MaterialId chapter = new MaterialId("smp/matematika/7/02-persamaan-linear-satu-variabel");
        Sitting sitting = begin.begin(chapter, 11).orElseThrow();

        assertThat(new GoOn(new YamlExerciseShelf(SHIPPED)).open(sitting)).isEqualTo(goOn.open(sitting));
    }
}
