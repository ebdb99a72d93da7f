package id.kawanbelajar.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link Embedder} does. */
public interface EmbedderContract {
    /** Texts of three subjects, no two alike. */
    List<String> PASSAGES = List.of(
            "Daun berwarna hijau karena mengandung klorofil yang menangkap cahaya matahari.",
            "Jantung memompa darah ke seluruh tubuh melalui pembuluh arteri.",
            "Kuadrat sisi miring segitiga siku-siku sama dengan jumlah kuadrat kedua sisi lainnya.");

    /** The embedder under test; the suite does not close it. */
    Embedder embedder();

    @Test
    default void vectorsHaveItsSizeAndLengthOne() {
        for (String text : List.of("daun", "", "?", "kata ".repeat(3_000), "𝒳 <s> \u0000 ▁")) {
            assertUnit(embedder().query(text));
            assertUnit(embedder().passages(List.of(text)).getFirst());
        }
    }

    private void assertUnit(float[] vector) {
        double squares = 0;
        for (float v : vector) {
            squares += v * v;
        }
        assertThat(vector).hasSize(embedder().size());
        assertThat(squares).isCloseTo(1, within(1e-4));
    }

    @Test
    default void eachQuestionIsNearestToItsPassage() {
        List<float[]> passages = embedder().passages(PASSAGES);
        List<String> questions =
                List.of("kenapa daun hijau?", "jantung memompa darah ke mana?", "sisi miring segitiga siku-siku");
        for (int i = 0; i < questions.size(); i++) {
            float[] question = embedder().query(questions.get(i));
            List<Double> cosines = passages.stream().map(p -> dot(question, p)).toList();
            assertThat(cosines.indexOf(Collections.max(cosines))).isEqualTo(i);
        }
    }

    @Test
    default void aVectorDoesNotDependOnItsNeighbours() {
        List<float[]> together = embedder().passages(PASSAGES);
        for (int i = 0; i < PASSAGES.size(); i++) {
            assertThat(embedder().passages(List.of(PASSAGES.get(i))).getFirst())
                    .containsExactly(together.get(i), within(1e-3f));
        }
    }

    @Test
    default void noTextsGiveNoVectors() {
        assertThat(embedder().passages(List.of())).isEmpty();
    }

    @Test
    default void manyThreadsGetWhatOneGets() throws Exception {
        float[] alone = embedder().query("apa itu klorofil?");
        Callable<float[]> same = () -> embedder().query("apa itu klorofil?");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<float[]> each : threads.invokeAll(Collections.nCopies(8, same))) {
                assertThat(each.get()).containsExactly(alone, within(1e-3f));
            }
        }
    }

    @Test
    default void itsNameStaysAndIsFitForAFileName() {
        assertThat(embedder().model()).isEqualTo(embedder().model()).matches("[\\w.:-]{3,80}");
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
