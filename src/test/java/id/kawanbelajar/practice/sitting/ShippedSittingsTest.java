package id.kawanbelajar.practice.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.adapter.yaml.YamlExerciseShelf;
import id.kawanbelajar.material.MaterialId;
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

    @Test
    void everyChapterHasFiveQuestionsWithoutAPicture() {
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
        Optional<Sitting> sitting = new BeginSitting(shelf).begin(chapter, seed);
        while (sitting.isPresent()) {
            OpenQuestion question = goOn.open(sitting.get()).orElseThrow();
            shown++;
            sitting = goOn.step(question, new Step.Skip()).next();
        }
        return shown;
    }

    @Test
    void numbersAreTheSameAfterABreak() {
        MaterialId chapter = new MaterialId("smp/matematika/7/02-persamaan-linear-satu-variabel");
        Sitting sitting = new BeginSitting(shelf).begin(chapter, 11).orElseThrow();

        assertThat(new GoOn(new YamlExerciseShelf(SHIPPED)).open(sitting)).isEqualTo(goOn.open(sitting));
    }
}
