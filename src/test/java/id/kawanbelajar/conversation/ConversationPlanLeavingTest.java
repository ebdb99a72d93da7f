package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions about a study plan that somebody does not want, or cannot answer. */
@Timeout(20)
class ConversationPlanLeavingTest {
    private final PlanTalk talk = PlanTalk.begin();

    @Test
    void forgetsThePlanByAYesInWords() {
        talk.say("bikinin rencana belajar mtk bab 1-3 buat ulangan 1 minggu lagi, 45 menit sehari");
        talk.say("hapus rencana");

        assertThat(talk.say("iya")).contains("rencananya dihapus");
        assertThat(talk.plan()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ga jadi deh", "batal", "gausah"})
    void leavesTheQuestionsOfAPlan(String said) {
        talk.say("bikin jadwal belajar");

        assertThat(talk.say(said)).contains("Oke, nggak jadi");
        assertThat(talk.say("mtk")).doesNotContain("Rencananya untuk apa?");
    }

    @Test
    void takesWhatIsUsualWhereSomebodyDoesNotKnow() {
        talk.say("bikin rencana belajar mtk bab 2 buat ulangan");

        assertThat(talk.say("gatau kak")).contains("Sehari bisa belajar berapa lama?");
        assertThat(talk.say("terserah")).contains("Rencana untuk ulangan Matematika bab 2", "belum pasti");
    }

    @Test
    void saysOnceThatSeveralWholeBooksArePlanned() {
        assertThat(talk.say("rencana belajar buat ulangan mtk dan ipa 2 minggu lagi, 1 jam sehari"))
                .containsOnlyOnce("Kamu belum menyebut babnya")
                .contains("semua bab Matematika, IPA");
    }

    @Test
    void tellsATeacherWhereKeysAreAndAccusesNobody() {
        assertThat(talk.asTeacher().say("buatkan 5 soal pecahan beserta kuncinya"))
                .contains("panduan guru")
                .doesNotContain("ketahuan");
    }

    @Test
    void helpsATeacherWithWhatATeacherDoes() {
        assertThat(talk.asTeacher().say("/bantuan")).contains("Bapak/Ibu bisa", "/uraian");
    }
}
