package id.kawanbelajar.practice.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.svg.DrawnFigures;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.adapter.yaml.YamlExerciseShelf;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.ExerciseSet;
import id.kawanbelajar.practice.choosing.Asked;
import id.kawanbelajar.practice.session.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every shipped chapter can be practised to its end. */
class ShippedSittingsTest {
    private static final String SHIPPED = "knowledge-base";
    private static final String AYU = "ayu";
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final MaterialId ANGLES = new MaterialId("smp/matematika/7/03-garis-sudut");

    private final ExerciseShelf shelf = new YamlExerciseShelf(SHIPPED);
    private final QuestionBank bank = new QuestionBank(shelf, new DrawnFigures(shelf));
    private final QuestionBank blind = new QuestionBank(shelf, (chapter, file) -> Optional.empty());

    private static List<Asked> walked(QuestionBank bank, MaterialId chapter, int count, int second) {
        FixedStanding standing = new FixedStanding();
        BeginSitting begin = new BeginSitting(bank, standing, JAKARTA);
        GoOn goOn = new GoOn(bank, standing, JAKARTA);
        BeginSitting.Wish wish = new BeginSitting.Wish(begin.topics(chapter), List.of(), List.of(), count);
        Instant at = NOON.plus(Duration.ofSeconds(second));
        if (!(begin.begin(AYU, wish, at) instanceof BeginSitting.Begun.With with)) {
            return List.of();
        }
        Optional<Sitting> sitting = Optional.of(with.sitting());
        List<Asked> asked = new ArrayList<>();
        while (sitting.isPresent()) {
            OpenQuestion question = goOn.open(sitting.get()).orElseThrow();
            GoOn.Went went = goOn.step(AYU, question, new Step.Skip(), at);
            asked = new ArrayList<>(went.asked());
            sitting = went.next();
        }
        return asked;
    }

    @Test
    void everyChapterHasFiveQuestionsAlsoWithoutPictures() {
        YamlExerciseFiles files = new YamlExerciseFiles();
        List<String> wrong = new ArrayList<>();
        for (String file : files.under(SHIPPED)) {
            MaterialId chapter = files.read(file).chapter();
            for (int second = 1; second <= 3; second++) {
                int shown =
                        walked(blind, chapter, BeginSitting.QUESTIONS, second).size();
                if (shown != BeginSitting.QUESTIONS) {
                    wrong.add("%s, %d: %d".formatted(chapter, second, shown));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void somebodyNewMeetsTwoTopicsOfEveryChapterEachEasilyAtFirst() {
        YamlExerciseFiles files = new YamlExerciseFiles();
        List<String> wrong = new ArrayList<>();
        for (String file : files.under(SHIPPED)) {
            MaterialId chapter = files.read(file).chapter();
            List<TopicId> topics = walked(blind, chapter, BeginSitting.QUESTIONS, 1).stream()
                    .map(Asked::topic)
                    .distinct()
                    .toList();
            if (topics.size() < 2) {
                wrong.add(chapter + ": " + topics);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aLongSittingAsksNothingTwice() {
        assertThat(walked(blind, new MaterialId("smp/matematika/7/02-persamaan-linear-satu-variabel"), 20, 1))
                .hasSizeGreaterThan(10)
                .extracting(Asked::question)
                .doesNotHaveDuplicates();
    }

    @Test
    void asksNothingThatCannotBeSeen() {
        ExerciseSet set = shelf.of(ANGLES).orElseThrow();
        List<String> asked =
                walked(blind, ANGLES, 20, 1).stream().map(Asked::question).toList();

        assertThat(set.exercises())
                .filteredOn(exercise -> asked.contains(exercise.id()))
                .isNotEmpty()
                .allMatch(exercise -> set.figures(exercise).isEmpty());
    }

    @Test
    void asksWhatHasAPictureToo() {
        ExerciseSet set = shelf.of(ANGLES).orElseThrow();
        List<String> asked =
                walked(bank, ANGLES, 20, 1).stream().map(Asked::question).toList();

        assertThat(set.exercises())
                .filteredOn(exercise -> !set.figures(exercise).isEmpty())
                .isNotEmpty()
                .anyMatch(exercise -> asked.contains(exercise.id()));
    }

    @Test
    void numbersAreTheSameAfterABreak() {
        MaterialId chapter = new MaterialId("smp/matematika/7/02-persamaan-linear-satu-variabel");
        FixedStanding standing = new FixedStanding();
        BeginSitting begin = new BeginSitting(blind, standing, JAKARTA);
        BeginSitting.Wish wish = new BeginSitting.Wish(begin.topics(chapter), List.of(), List.of(), 5);
        Sitting sitting = ((BeginSitting.Begun.With) begin.begin(AYU, wish, NOON)).sitting();
        QuestionBank reread = new QuestionBank(new YamlExerciseShelf(SHIPPED), blind.figures());

        assertThat(new GoOn(reread, standing, JAKARTA).open(sitting))
                .isEqualTo(new GoOn(blind, standing, JAKARTA).open(sitting));
    }
}
