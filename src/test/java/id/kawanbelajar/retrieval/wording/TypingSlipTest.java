package id.kawanbelajar.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingSlipTest {
    @ParameterizedTest
    @CsvSource({
        "fotosntsis, fotosintesis",
        "msuk, masuk",
        "klri, kalori",
        "skolh, sekolah",
    })
    void vowelsLeftOut(String typed, String meant) {
        assertThat(TypingSlip.of(typed, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "enegri, energi",
        "palimg, paling",
        "atlit, atlet",
        "listik, listrik",
        "fillm, film",
        "aseli, asli",
        "gravitazi, gravitasi",
        "fotosintesa, fotosintesi",
    })
    void oneLetterSwappedOrNearOrTooMuchOrMissing(String typed, String meant) {
        assertThat(TypingSlip.of(typed, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "songket, singkat",
        "ketak, letak",
        "kadar, kabar",
        "msuk, musik",
        "indoneaia, indiana",
        "hidung, hidang",
        "tari, tali",
    })
    void otherwiseItIsAnotherWord(String typed, String other) {
        assertThat(TypingSlip.of(typed, other)).isFalse();
    }
}
