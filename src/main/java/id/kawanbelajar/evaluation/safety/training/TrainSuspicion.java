package id.kawanbelajar.evaluation.safety.training;

import id.kawanbelajar.evaluation.safety.training.Example.Kind;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.suspicion.Grams;
import id.kawanbelajar.safety.suspicion.Weights;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Learns weights from examples. What it says of them is measured out of fold: each fifth of the kins is judged by weights
 * learnt from the other four fifths. Thresholds are set there too, then everything is learnt from.
 */
public final class TrainSuspicion {
    private static final int FOLDS = 5;
    /** A look-alike teaches more than one question of thousands. */
    private static final double LOOK_ALIKE_COUNTS = 4;

    private final Supplier<RandomGenerator> random;

    /** @param random gives a generator that begins at the same place each time */
    public TrainSuspicion(Supplier<RandomGenerator> random) {
        this.random = random;
    }

    /** Learns. */
    public Trained train(List<Example> examples) {
        Set<String> indonesian = examples.stream()
                .filter(example -> example.kind() != Kind.UNSAFE_REGIONAL)
                .flatMap(example -> SafetyCheck.words(example.text()).stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Weights weights = learn(examples, example -> fold(example) != left, indonesian)
                    .weights(0, 0);
            examples.stream()
                    .filter(example -> fold(example) == left)
                    .map(example ->
                            new Judged(example.kind(), weights.suspicion(Grams.of(SafetyCheck.words(example.text())))))
                    .forEach(judged::add);
        }
        Thresholds thresholds = Thresholds.of(judged);
        return new Trained(
                learn(examples, example -> true, indonesian).weights(thresholds.unsure(), thresholds.sure()),
                thresholds,
                TrainingFigures.of(judged, thresholds));
    }

    private Logistic learn(List<Example> examples, Predicate<Example> wanted, Set<String> indonesian) {
        List<Logistic.Lesson> lessons = examples.stream()
                .filter(wanted)
                .map(example -> lesson(example, indonesian))
                .filter(lesson -> !lesson.empty())
                .toList();
        return new Logistic().learn(lessons, random.get());
    }

    /** A word that only the unsafe examples of a regional language have says which language it is, not what is asked. */
    private static Logistic.Lesson lesson(Example example, Set<String> indonesian) {
        List<String> words = SafetyCheck.words(example.text()).stream()
                .filter(word -> example.kind() != Kind.UNSAFE_REGIONAL || indonesian.contains(word))
                .toList();
        double counts =
                example.kind() == Kind.LOOK_ALIKE || example.kind() == Kind.OWN_LOOK_ALIKE ? LOOK_ALIKE_COUNTS : 1;
        return new Logistic.Lesson(Grams.of(words), example.kind().unsafe(), counts);
    }

    private static int fold(Example example) {
        CRC32 crc = new CRC32();
        crc.update(example.kin().getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % FOLDS);
    }

    /** The suspicion of an example by weights that have not seen its kin. */
    record Judged(Kind kind, double suspicion) {}

    /**
     * What came of it.
     *
     * @param weights learnt from everything
     * @param thresholds set out of fold
     * @param figures measured out of fold
     */
    public record Trained(Weights weights, Thresholds thresholds, TrainingFigures figures) {}
}
