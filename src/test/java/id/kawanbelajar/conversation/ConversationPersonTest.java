package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.rights.ErasureOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the conversation knows of a person, and does for them. */
@Timeout(20)
class ConversationPersonTest {
    @Test
    void asksTheClassOnceAndRemembersIt() {
        Talk talk = Talk.with(ScriptedExplain.absent());

        assertThat(talk.say("/start")).contains("Aku program komputer", "[SD] [SMP] [SMA/SMK]");
        assertThat(talk.press("SMP")).contains("[Kelas 7] [Kelas 8] [Kelas 9]");
        assertThat(talk.press("Kelas 8")).contains("Oke, kelas 8");
        assertThat(talk.person().kelas()).isEqualTo(new Kelas(8));
        assertThat(talk.say("/start")).doesNotContain("kelas berapa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "kelas 7", "kls 7", "aku kelas 7", "smp kelas 7", "kelas 7 smp", "kelas 1 smp"})
    void takesTheClassInWordsToo(String said) {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("/start");

        assertThat(talk.say(said)).contains("Oke, kelas 7");
        assertThat(talk.person().kelas()).isEqualTo(new Kelas(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aku kelas 8", "ganti kelas dong kak, aku kelas 8", "aku sekarang udah kelas 8"})
    void takesAnotherClassFromWhoeverSaysItIsTheirs(String said) {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("kelas 7");

        assertThat(talk.say(said)).contains("Oke, kelas 8");
        assertThat(talk.person().kelas()).isEqualTo(new Kelas(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kelas 8", "materi ipa kelas 8", "aku mau latihan ipa kelas 8"})
    void keepsTheClassWhereAnotherIsOnlyNamed(String said) {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("kelas 7");

        talk.say(said);

        assertThat(talk.person().kelas()).isEqualTo(new Kelas(7));
    }

    @Test
    void saysAtEveryStartThatItIsATrial() {
        Talk talk = Talk.inTrial();

        assertThat(talk.say("/start")).contains("uji coba", "semua yang kamu tulis di sini dihapus dalam satu hari");
        assertThat(talk.say("/start")).contains("uji coba");
    }

    @Test
    void erasesOnlyAfterASecondYes() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        String id = talk.person().id();

        assertThat(talk.say("hapus semua chat & data ku dong")).contains("Yakin?");
        assertThat(talk.press("Tidak jadi")).contains("tidak ada yang dihapus");
        assertThat(talk.erasures.open()).isEmpty();
        talk.say("/hapus");
        assertThat(talk.press("Ya, hapus")).contains("Riwayat di aplikasi obrolanmu sendiri");
        assertThat(talk.erasures.open()).extracting(ErasureOrder::person).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ya", "iya yakin", "ya hapus aja"})
    void takesAYesInWordsRightAfterItAsked(String yes) {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("/hapus");

        assertThat(talk.say(yes)).contains("Semua datamu dihapus");
        assertThat(talk.erasures.open()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak", "ga jadi", "jangan"})
    void takesANoInWords(String no) {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("/hapus");

        assertThat(talk.say(no)).contains("tidak ada yang dihapus");
    }

    @Test
    void erasesNothingByAYesThatComesLater() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("/hapus");
        talk.say("/materi");

        talk.say("ya");

        assertThat(talk.erasures.open()).isEmpty();
    }

    @Test
    void answersShortWhenAsked() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("hp ku lemot jawabnya pendek aja ya");
        assertThat(talk.person().shortMode()).isTrue();
        assertThat(talk.say("/hemat")).contains("kembali lengkap");
        assertThat(talk.person().shortMode()).isFalse();
    }

    @Test
    void showsTheFirstSentencesAndWishesForFewWordsWhenItShallBeShort() {
        ScriptedExplain explain = ScriptedExplain.quick();
        Talk talk = Talk.with(explain);
        talk.say("/start");
        talk.press("SMP");
        talk.press("Kelas 8");
        String full = talk.say("apa itu energi kinetik");
        talk.say("/hemat");
        String brief = talk.say("apa itu energi kinetik");

        assertThat(full).contains("Energi kinetik adalah", "Akhirnya mobil berhenti.");
        assertThat(brief).contains("Energi kinetik adalah").doesNotContain("Akhirnya mobil berhenti.");
        assertThat(explain.wishes())
                .extracting(
                        wish -> wish.question().fase(), wish -> wish.question().answerWords())
                .containsExactly(tuple(Fase.D, 100), tuple(Fase.D, 50));
    }

    @Test
    void answersForTheYearOfTheStudentAndElseForTheMiddleOfSchool() {
        ScriptedExplain explain = ScriptedExplain.quick();
        Talk talk = Talk.with(explain);
        talk.say("apa itu fotosintesis");
        talk.say("/start");
        talk.press("SD");
        talk.press("Kelas 5");
        talk.say("apa itu fotosintesis");

        assertThat(explain.wishes()).extracting(wish -> wish.question().fase()).containsExactly(Fase.D, Fase.C);
    }

    @Test
    void answersFromTheBookOfAnotherYearTooAndSaysSoSoftly() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        assertThat(talk.say("apa itu fotosintesis")).doesNotContain("bukan kelasmu");
        talk.say("/start");
        talk.press("SMP");
        talk.press("Kelas 7");

        assertThat(talk.say("apa itu fotosintesis"))
                .contains("> Fotosintesis adalah", "Ini dari buku kelas 8, bukan kelasmu.");
        assertThat(talk.say("persamaan itu apa"))
                .contains("> Persamaan diselesaikan")
                .doesNotContain("bukan kelasmu");
    }
}
