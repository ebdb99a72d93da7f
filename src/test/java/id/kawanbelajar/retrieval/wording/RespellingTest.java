package id.kawanbelajar.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellingTest {
    @ParameterizedTest
    @CsvSource({
        "djakarta, jakarta",
        "boemi, bumi",
        "atjeh, aceh",
        "negaro, negara",
        "sunge, sungai",
        "tetep, tetap",
        "pinter, pintar",
        "naek, naik",
        "daon, daun",
        "biza, bisa",
        "maniez, manis",
        "terbaeq, terbaik",
        "akhirx, akhirnya",
        "rasah, rasa",
        "jugak, juga"
    })
    void oneOfTheOtherSpellingsIsTheWordThatIsMeant(String typed, String meant) {
        assertThat(Respelling.of(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"daun", "bumi", "sel", "kucing", "angin"})
    void aWordWithNothingToHearOtherwiseHasNoOtherSpelling(String word) {
        assertThat(Respelling.of(word)).isEmpty();
    }
}
