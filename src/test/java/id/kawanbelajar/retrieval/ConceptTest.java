package id.kawanbelajar.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa itu stomata?",
                "Apa yang dimaksud dengan stomata",
                "apakah yang dimaksud stomata?",
                "pengertian stomata",
                "apa pengertian dari stomata",
                "arti stomata itu",
                "stomata itu apa",
                "stomata artinya apa",
                "stomata adalah",
                "stomata"
            })
    void whatIsAskedForIsTheMeaningOfAName(String question) {
        assertThat(Concept.of(question)).hasValueSatisfying(concept -> {
            assertThat(concept.isSaidIn("Daun bernapas. Stomata adalah celah di daun."))
                    .isTrue();
            assertThat(concept.isSaidIn("- Stomata (mulut daun) ialah celah.")).isTrue();
            assertThat(concept.isSaidIn("Celah di daun disebut stomata.")).isTrue();
            assertThat(concept.isSaidIn("Fungsi stomata adalah menukar gas.")).isFalse();
            assertThat(concept.isSaidIn("Gas masuk melalui stomata.")).isFalse();
            assertThat(concept.isSaidIn("Pertama: stomata adalah celah.")).isTrue();
            assertThat(concept.isSaidIn("2. Hitung stomata. Alasan: stomata adalah yang ditanyakan."))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kenapa daun hijau",
                "apa fungsi stomata dan akar",
                "beda arteri dan vena",
                "siapa penemu lampu",
                "apa nama ibu kota Prancis",
                "???",
                "bagaimana cara menghitung luas lingkaran yang benar"
            })
    void everythingElseAsksSomethingElse(String question) {
        assertThat(Concept.of(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cara menyelesaikan persamaan linear bagaimana?",
                "bagaimana cara menyelesaikan persamaan linear satu variabel"
            })
    void aWayIsAskedForByItsName(String question) {
        assertThat(Concept.of(question))
                .hasValueSatisfying(concept -> assertThat(concept.isSaidIn(
                                "Cara menyelesaikan persamaan linear satu variabel adalah menjaga kedua ruas."))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa fungsi stomata", "stomata fungsinya apa", "fungsi stomata itu apa"})
    void aFunctionIsAskedForByItsThing(String question) {
        assertThat(Concept.of(question))
                .hasValueSatisfying(
                        concept -> assertThat(concept.isSaidIn("Fungsi stomata adalah tempat keluar masuk gas."))
                                .isTrue());
    }
}
