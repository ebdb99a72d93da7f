package id.kawanbelajar.conversation.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.safety.Verdict.Distress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {
    @ParameterizedTest
    @CsvSource({
        "engga, NOT_SAFE",
        "ngga aman, NOT_SAFE",
        "takut, NOT_SAFE",
        "aku sendirian di rumah, NOT_SAFE",
        "ga kok bercanda, JOKING",
        "becanda doang kak, JOKING",
        "boong kok wkwk, JOKING",
        "jangan bilang siapa2, SECRET",
        "tp jgn kasih tau ortu ya, SECRET",
        "ga usah bilang bu sari, SECRET",
        "emang siapa yg tau?, SECRET",
        "makasih kak, SAFE",
        "udah aman kok, SAFE",
        "iya, SAFE",
        "gpp, QUIET",
        "gapapa kok, QUIET",
        "engga papa, QUIET",
        "hmm, QUIET",
        "gatau, QUIET"
    })
    void hearsWhatFollowsAsWhatItIs(String words, FollowUp what) {
        assertThat(FollowUp.of(words, Distress.DIRI)).contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa itu fotosintesis", "12 + 5", "latihan pecahan", "/bantuan", "kenapa daun hijau"})
    void leavesLessonsAlone(String words) {
        assertThat(FollowUp.of(words, Distress.DIRI)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"iya, QUIET", "takut, NOT_SAFE"})
    void takesAYesAsSafeOnlyWhereThatWasAsked(String words, FollowUp what) {
        assertThat(FollowUp.of(words, Distress.KEKERASAN)).contains(what);
    }
}
