package id.kawanbelajar.evaluation.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind finds its place in this sentence, and changes one thing there. */
class ErrorsTest {
    private static final String SENTENCE =
            "Pada tahun 1978 warga Karang tidak membangun dua waduk besar, tetapi merawat sungai sepanjang 310 meter.";
    private static final Taken TAKEN =
            new Taken(SENTENCE, "", SENTENCE + " Kini waduk itu dirawat warga Sumber.", List.of("Karang", "Lembah"));

    private static List<String> planted(Errors error) {
        List<String> planted = new ArrayList<>();
        for (long seed = 0; seed < 50; seed++) {
            error.of(TAKEN, new SplittableRandom(seed)).ifPresent(planted::add);
        }
        return planted;
    }

    @ParameterizedTest
    @EnumSource(Errors.class)
    void aPlantedSentenceIsAlwaysAnotherOne(Errors error) {
        assertThat(planted(error)).hasSize(50).doesNotContain(SENTENCE);
    }

    @ParameterizedTest
    @EnumSource(Errors.class)
    void theSameSeedPlantsTheSameError(Errors error) {
        assertThat(planted(error)).isEqualTo(planted(error));
    }

    @Test
    void aNameOfThePassageComesFromThePassageAndOneOfTheCorpusDoesNot() {
        assertThat(planted(Errors.NAME_OF_PASSAGE)).containsOnly(SENTENCE.replace("Karang", "Sumber"));
        assertThat(planted(Errors.NAME_OF_CORPUS)).containsOnly(SENTENCE.replace("Karang", "Lembah"));
    }

    @Test
    void whereThereIsNothingToChangeNothingIs() {
        Taken plain = new Taken("Itu saja.", "", "Itu saja.", List.of());
        assertThat(Errors.values())
                .allMatch(error -> error.of(plain, new SplittableRandom(1)).isEmpty());
    }
}
