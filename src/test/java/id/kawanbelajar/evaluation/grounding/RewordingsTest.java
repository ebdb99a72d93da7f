package id.kawanbelajar.evaluation.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule makes of a sentence; the meaning stays. */
class RewordingsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        AS_IS     | Daun sangat hijau.                                 | Daun sangat hijau.
        CITED     | Daun sangat hijau.                                 | Daun sangat hijau [1].
        SHORTENED | Daun ini sangat hijau (bukan merah).               | Daun ini hijau.
        SYNONYMS  | Daun memiliki klorofil.                            | Daun mempunyai klorofil.
        JOINED    | Daun ini hijau.                                    | Daun ini hijau, dan pada malam hari daun tidak berfotosintesis.
        CLAUSE    | Daun tampak hijau oleh mata manusia yang melihatnya, karena klorofil ada di dalamnya. | Daun tampak hijau oleh mata manusia yang melihatnya.
        REORDERED | Pada malam hari, daun tidak berfotosintesis.       | Daun tidak berfotosintesis pada malam hari.
        ACTIVE    | Cahaya merah diserap oleh klorofil.                | Klorofil menyerap Cahaya merah.
        """)
    void rewords(Rewordings rewording, String sentence, String expected) {
        Taken taken = new Taken(sentence, "Pada malam hari daun tidak berfotosintesis.", sentence, List.of());

        assertThat(rewording.of(taken, new SplittableRandom(1))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        CLAUSE    | Jika cahaya cukup dan air tersedia di dalam tanah, daun membuat gula sehingga tumbuhan tumbuh.
        CLAUSE    | Tumbuhan itu menjadi kuning dan daunnya berguguran bukan karena kekurangan air.
        REORDERED | Daun membuat gula.
        """)
    void leavesAloneWhatItWouldChangeInMeaning(Rewordings rewording, String sentence) {
        Taken taken = new Taken(sentence, "", sentence, List.of());

        assertThat(rewording.of(taken, new SplittableRandom(1))).isEmpty();
    }
}
