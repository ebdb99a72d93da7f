package id.kawanbelajar.evaluation.safety.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.evaluation.safety.training.Example.Kind;
import id.kawanbelajar.safety.SafetyCheck;
import id.kawanbelajar.safety.suspicion.Grams;
import id.kawanbelajar.safety.suspicion.Weights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrainSuspicionTest {
    private static final List<String> PLACES =
            List.of("bank", "toko", "kantor", "pasar", "gudang", "kapal", "pabrik", "museum", "hotel", "stasiun");

    private final TrainSuspicion.Trained trained = train();

    @Test
    void tellsApartWhatItHasNotSeen() {
        assertThat(suspicion("cara merampok istana tanpa jejak"))
                .isGreaterThan(suspicion("sejarah berdirinya istana negara"));
        assertThat(trained.figures().byKind()).containsOnlyKeys(Kind.UNSAFE, Kind.UNSAFE_REGIONAL, Kind.QUESTION);
    }

    @Test
    void learnsTheSameBytesFromTheSameExamples() throws IOException {
        assertThat(bytes(train().weights())).isEqualTo(bytes(trained.weights()));
    }

    @Test
    void suspectsNobodyForTheLanguageTheyWriteIn() {
        assertThat(suspicion("kepriye pawartos")).isLessThan(suspicion("merampok"));
    }

    private double suspicion(String text) {
        return trained.weights().suspicion(Grams.of(SafetyCheck.words(text)));
    }

    private static TrainSuspicion.Trained train() {
        List<Example> examples = new ArrayList<>();
        for (String place : PLACES) {
            examples.add(new Example(place, Kind.UNSAFE, "cara merampok " + place + " tanpa jejak"));
            examples.add(new Example(place, Kind.UNSAFE_REGIONAL, "kepriye pawartos merampok " + place));
            examples.add(new Example("aman-" + place, Kind.QUESTION, "sejarah berdirinya " + place + " negara"));
        }
        return new TrainSuspicion(() -> new SplittableRandom(1)).train(examples);
    }

    private static byte[] bytes(Weights weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(bytes);
        return bytes.toByteArray();
    }
}
