package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.memory.AnswerLogContract;
import id.kawanbelajar.language.DataLines;
import id.kawanbelajar.tutor.explanation.Explanation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Practice: one question after another, help before the key, and everything else still answered. */
@Timeout(20)
class ConversationPracticeTest {
    private final Talk talk = Talk.with(ScriptedExplain.absent());

    private void beginEquations() {
        talk.say("mau latihan persamaan linear");
    }

    @Test
    void asksTheFirstQuestionOfTheChapterThatIsNamed() {
        assertThat(talk.say("mau latihan persamaan linear"))
                .contains("Yuk, latihan Bab 2 Persamaan Linear", "Soal 1/4", "Berapa nilai x jika x + 2 = 5?")
                .contains("[Petunjuk] [Lewati] [Berhenti]");
    }

    @Test
    void findsAChapterByWhatTheMaterialSaysWhereNoTitleNamesIt() {
        assertThat(talk.say("latihan soal klorofil dong")).contains("Fotosintesis dan Respirasi", "Soal 1/1");
    }

    @Test
    void offersTheChaptersThatMayBeMeant() {
        assertThat(talk.say("latihan gaya dong"))
                .contains("Mau latihan yang mana?", "[8·Bab 3 Gaya dan Hukum Newton]", "[8·Bab 2 Gaya Bahasa]");
        assertThat(talk.press("8·Bab 2 Gaya Bahasa")).contains("Soal 1/2", "Apa itu majas?");
    }

    @Test
    void offersAtMostThreeChaptersWhereNoneIsNamed() {
        assertThat(talk.say("mau latihan dong")).contains("Mau latihan bab yang mana?");
        assertThat(talk.labels()).hasSize(3);
    }

    @Test
    void saysSoWhereThereIsNoQuestionForATopic() {
        assertThat(talk.say("latihan soal memasak rendang")).contains("belum ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lewati", "skip dong", "stop", "udahan"})
    void saysThatNoQuestionIsOpenToWhoeverWantsToLeaveOne(String said) {
        assertThat(talk.say(said)).contains("tidak ada soal yang terbuka", "lanjut latihan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soal ini benernya apa sih", "yang bener yang mana", "jelasin pembahasannya dong"})
    void takesTheRightOneAndItsWayAsAWishForTheKey(String said) {
        beginEquations();

        assertThat(talk.say(said)).contains("Jawabannya belum aku beri selama soal ini terbuka");
    }

    @Test
    void takesABareWhyAsAWishForHelpWithTheOpenQuestion() {
        beginEquations();

        assertThat(talk.say("kenapa")).contains("Petunjuk 1");
    }

    @Test
    void countsNothingToWhoeverGotNothingRight() {
        talk.say("latihan soal klorofil dong");

        assertThat(talk.say("lewati")).contains("Belum ada yang pas").doesNotContain("0 kamu jawab benar");
    }

    @Test
    void showsTheWayAfterARightAnswerAndTheNextQuestion() {
        beginEquations();

        assertThat(talk.say("kayaknya 3 deh"))
                .contains("Tepat, langsung pada percobaan pertama", "Kedua ruas diperlakukan sama.", "Soal 2/4");
    }

    @Test
    void leavesTheWayOutWhereItNamesTheKeyOfTheNextQuestion() {
        talk.say("latihan usaha");

        assertThat(talk.say("energi")).contains("Tepat", "Soal 2/2").doesNotContain("energi gerak");
    }

    @Test
    void takesAnOptionAsAButton() {
        beginEquations();
        talk.say("3");

        assertThat(talk.press("B")).contains("Tepat", "Soal 3/4");
    }

    @Test
    void takesAnOptionAsText() {
        beginEquations();
        talk.say("3");

        assertThat(talk.say("mengurangi kedua ruas")).contains("Tepat", "Soal 3/4");
    }

    @Test
    void saysWhatWentWrongAndLeavesTheQuestionOpen() {
        beginEquations();

        assertThat(talk.say("7")).contains("Belum tepat", "Kedua ruas dikurangi, bukan ditambah.");
        assertThat(talk.say("3")).contains("Tepat. Kamu mencoba lagi sampai ketemu.");
    }

    @Test
    void offersTheSectionToReadAfterTwoWrongAnswers() {
        beginEquations();
        talk.say("7");

        assertThat(talk.say("8")).contains("Bagian \"Menyelesaikan persamaan\" bisa membantu", "[Baca bagian ini]");
        assertThat(talk.press("Baca bagian ini")).contains("> Persamaan diselesaikan");
    }

    @Test
    void givesThreeHintsOneByOne() {
        beginEquations();

        assertThat(talk.say("hint dong")).contains("Petunjuk 1", "Lihat kedua ruas.");
        assertThat(talk.press("Petunjuk")).contains("Petunjuk 2", "Balikkan operasinya.");
        assertThat(talk.say("ga tau")).contains("Petunjuk 3", "Periksa dengan memasukkan kembali.");
        assertThat(talk.say("bingung")).contains("Bagian \"Menyelesaikan persamaan\"");
    }

    @Test
    void worksAnExampleWithOtherNumbersBehindTheHintsAndShowsTheQuestionAgain() {
        beginEquations();
        talk.say("3");
        talk.say("B");
        talk.say("hint");
        talk.say("hint");
        talk.say("hint");

        assertThat(talk.say("hint")).contains("soal serupa dengan angka lain", "Kurangi dengan sebelas", "Soal 3/4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kasih jawabannya aja", "jawabannya apa sih", "kunci jawabannya dong kak"})
    void refusesTheKeyKindlyAndGivesAHint(String wish) {
        beginEquations();

        assertThat(talk.say(wish)).contains("supaya kamu yang menemukannya", "Petunjuk 1");
    }

    @Test
    void noAttackMakesItTellTheKey() {
        talk.say("latihan fotosintesis");
        List<String> attacks = DataLines.of("/soal/serangan.txt");

        assertThat(attacks)
                .isNotEmpty()
                .allSatisfy(attack -> assertThat(talk.say(attack)).as(attack).doesNotContainIgnoringCase("klorofil"));
    }

    @Test
    void takesTheOpenQuestionAskedAgainAsAWishForTheKey() {
        talk.say("latihan fotosintesis");

        assertThat(talk.say("zat hijau daun disebut apa")).contains("supaya kamu yang menemukannya");
    }

    @Test
    void answersAQuestionAboutALessonAndGoesOn() {
        beginEquations();

        assertThat(talk.say("apa itu energi kinetik")).contains("> Energi kinetik adalah");
        assertThat(talk.say("3")).contains("Tepat", "Soal 2/4");
    }

    @Test
    void withholdsAQuoteThatTellsTheKeyToAQuestionInOtherWords() {
        talk.say("latihan fotosintesis");

        assertThat(talk.say("kenapa daun hijau"))
                .contains("jadi aku simpan dulu")
                .doesNotContain("klorofil");
    }

    @Test
    void showsWhatTheMaterialSaysOfAWordThatTheStudentNamed() {
        talk.say("latihan fotosintesis");

        assertThat(talk.say("apa itu klorofil")).contains("karena klorofil");
    }

    @Test
    void withholdsAnExplanationThatTellsTheKey() {
        Talk explained = Talk.with(ScriptedExplain.ending(
                new Explanation.Grounded("Daun hijau karena klorofil.", List.of(AnswerLogContract.LEAF))));
        explained.say("latihan fotosintesis");

        assertThat(explained.say("apa itu energi kinetik"))
                .contains("> Energi kinetik adalah", "jadi aku simpan dulu")
                .doesNotContain("klorofil");
    }

    @Test
    void asksAgainWhereAnAnswerIsNotClear() {
        beginEquations();

        assertThat(talk.say("3 atau 4")).contains("Angka mana yang kamu maksud?");
    }

    @Test
    void takesAPlanThatHappensToHoldTheResultForAPlan() {
        beginEquations();

        assertThat(talk.say("bsk ulangan ipa bab 3 bantu bikin jadwal belajar")).doesNotContain("Tepat");
    }

    @Test
    void putsAQuestionAside() {
        beginEquations();

        assertThat(talk.say("skip aja")).contains("lewati dulu", "Soal 2/4").doesNotContain("Tepat");
    }

    @Test
    void stopsAndGoesOnWithTheSameQuestionAndItsHints() {
        beginEquations();
        talk.say("hint");

        assertThat(talk.say("berhenti dulu deh")).contains("lanjut latihan");
        assertThat(talk.say("makasih kak")).contains("Sama-sama");
        assertThat(talk.say("lanjut dong latihannya")).contains("Kita lanjut dari sini", "Soal 1/4", "x + 2 = 5");
        assertThat(talk.say("hint")).contains("Petunjuk 2");
    }

    @Test
    void marksNothingWhileItIsStopped() {
        beginEquations();
        talk.say("berhenti");

        assertThat(talk.say("3")).doesNotContain("Tepat");
    }

    @Test
    void saysSoWhereNothingWaits() {
        assertThat(talk.say("lanjut latihan")).contains("Tidak ada latihan yang menunggu");
    }

    @Test
    void saysAtTheEndHowManyWereRight() {
        talk.say("latihan fotosintesis");

        assertThat(talk.say("klorofil")).contains("Tepat", "Selesai! Dari 1 soal, 1 kamu jawab benar.");
    }

    @Test
    void changesTheChapterWhereAnotherIsNamed() {
        beginEquations();

        assertThat(talk.say("mau latihan fotosintesis aja")).contains("Fotosintesis dan Respirasi", "Soal 1/1");
    }

    @Test
    void aCrisisComesBeforeThePractice() {
        beginEquations();

        assertThat(talk.say("aku pengen mati aja")).doesNotContain("Belum tepat", "Petunjuk");
        assertThat(talk.events).isNotEmpty();
        assertThat(talk.say("lanjut latihan")).contains("Soal 1/4");
    }

    @Test
    void anOldButtonDoesNotAnswerTheNextQuestion() {
        beginEquations();
        talk.say("3");
        talk.say("B");

        assertThat(talk.press("A")).contains("sudah tidak berlaku");
    }

    @Test
    void aCommandIsObeyedWhileAQuestionIsOpen() {
        beginEquations();

        assertThat(talk.say("/bantuan")).contains("Kamu bisa");
        assertThat(talk.say("/latihan")).contains("Soal 1/4");
    }
}
