package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.progress.learning.Learners;
import id.kawanbelajar.progress.learning.MarkedAnswer;
import id.kawanbelajar.progress.learning.RecordAnswer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Practice that adapts: how many questions, which one comes next, and what is said around them. */
@Timeout(20)
class ConversationAdaptingTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Talk talk = Talk.with(ScriptedExplain.absent());

    @ParameterizedTest
    @CsvSource({
        "latihan 2 soal persamaan linear, Soal 1/2",
        "aku mau latihan persamaan linear tiga soal, Soal 1/3",
        "mau latihan persamaan linear 99 soal, Soal 1/4",
        "mau latihan persamaan linear, Soal 1/4"
    })
    void asksAsManyQuestionsAsAreWantedAndThereAre(String wish, String counter) {
        assertThat(talk.say(wish)).contains(counter);
    }

    @Test
    void remembersHowManyWhenAChapterIsChosenByAButton() {
        talk.say("latihan 1 soal ipa dong");

        assertThat(talk.press("8·Bab 4 Usaha dan Energi")).contains("Soal 1/1");
    }

    @Test
    void mixesTheChaptersOfASubject() {
        assertThat(talk.say("aku mau latihan campuran ipa 3 soal")).contains("latihan campuran", "Soal 1/3");
    }

    @Test
    void asksNothingTwiceInADayAndOffersSomethingElse() {
        talk.say("latihan fotosintesis");
        talk.say("klorofil");

        assertThat(talk.say("latihan fotosintesis"))
                .contains("sudah kamu kerjakan semua hari ini", "[8·Bab 3 Gaya dan Hukum Newton]");
        talk.sleep(1);
        assertThat(talk.say("latihan fotosintesis")).contains("Soal 1/1");
    }

    @Test
    void reviewsWhatIsDueOfEveryChapter() {
        talk.say("latihan fotosintesis");
        talk.say("klorofil");
        talk.say("latihan usaha");
        talk.say("energi");
        talk.sleep(7);

        assertThat(talk.say("ulang yang lupa")).contains("mulai terlupa", "Soal 1/2");
    }

    @Test
    void saysSoWhereNothingIsDue() {
        assertThat(talk.say("review dong")).contains("tidak ada yang perlu diulang");
    }

    @Test
    void asksWhatWentWithHelpOnceMoreWithOtherNumbers() {
        talk.say("latihan persamaan linear");
        talk.say("3");
        talk.say("B");
        String helped = talk.say("hint");
        assertThat(helped).contains("Petunjuk 1");
        int sum = number(talk.say("ulangi soalnya"));

        assertThat(talk.say(String.valueOf(sum - 11))).contains("Tepat", "Soal 4/5", "2x = 8");
        String check = talk.say("4");

        assertThat(check).contains("Angkanya sekarang lain", "Soal 5/5");
        assertThat(number(check)).isNotEqualTo(sum);
        assertThat(talk.say(String.valueOf(number(check) - 11))).contains("Selesai! Dari 5 soal, 5");
    }

    @Test
    void aButtonOfAnEarlierSittingDoesNothing() {
        talk.say("latihan gaya bahasa");
        talk.say("latihan persamaan linear");
        talk.sleep(1);
        talk.say("latihan gaya bahasa");

        assertThat(talk.pressFirst("A")).contains("sudah tidak berlaku");
    }

    private static int number(String question) {
        return Integer.parseInt(question.replaceAll("(?s).*menjadi (\\d+)\\. Angka itu.*", "$1"));
    }

    @Test
    void asksWhyOnceASitting() {
        talk.say("latihan persamaan linear");

        assertThat(talk.say("3")).doesNotContain("Kenapa begitu?");
        assertThat(talk.say("B")).contains("Kenapa begitu?");
    }

    @Test
    void saysAtTheEndWithWhatToGoOn() {
        talk.say("latihan usaha");
        talk.say("energi");

        assertThat(talk.say("lewati")).contains("Enaknya dilanjutkan:", "Bab 4 Usaha dan Energi", "[Latihan lagi]");
    }

    private void failAtForces() {
        RecordAnswer recording = new RecordAnswer(new Learners(talk.learners), talk.learners, JAKARTA);
        for (int i = 0; i < 15; i++) {
            recording.record(new MarkedAnswer(
                    talk.person().id(),
                    "lama" + i,
                    List.of("smp/ipa/8/03#T1"),
                    false,
                    true,
                    new MarkedAnswer.Occasion("lama" + i, "lama" + i, Instant.parse("2026-11-20T05:00:00Z"))));
        }
    }

    @Test
    void warmsUpWithWhatTheChapterIsBuiltOn() {
        failAtForces();

        assertThat(talk.say("latihan usaha 4 soal"))
                .contains("pemanasan dulu dari Bab 3 Gaya dan Hukum Newton", "Satuan gaya?", "[Lewati pemanasan]");
    }

    @Test
    void leavesTheWarmUpOut() {
        failAtForces();
        talk.say("latihan usaha 4 soal");

        assertThat(talk.press("Lewati pemanasan"))
                .contains("langsung ke intinya", "Soal 1/4", "Joule satuan apa?")
                .doesNotContain("pemanasan dulu");
    }

    @Test
    void theSameMessageLeadsToTheSameNextQuestionAfterACrash() {
        talk.say("latihan persamaan linear");
        talk.sittings.breakOnce();
        assertThatThrownBy(() -> talk.say("3")).isInstanceOf(UnavailableException.class);
        List<String> shown = talk.replies().stream().map(Talk::shown).toList();

        talk.again("3");

        assertThat(talk.replies().stream().map(Talk::shown)).isEqualTo(shown);
        assertThat(talk.say("ulangi soalnya")).contains("Soal 2/4", "Apa langkah pertama");
    }

    @Test
    void handsAnEssayInForTheTeacherAndSaysSo() {
        talk.say("latihan majas");

        assertThat(talk.say("B")).contains("Tepat");
        assertThat(talk.say("karena bahasanya jadi lebih hidup"))
                .contains("aku simpan untuk gurumu", "tanpa namamu", "Selesai!");
        assertThat(talk.answers.essays())
                .singleElement()
                .satisfies(essay -> assertThat(essay.text()).isEqualTo("karena bahasanya jadi lebih hidup"));
    }

    @Test
    void doesNotAskForAnEssayTwiceInADay() {
        talk.say("latihan majas");
        talk.say("B");
        talk.say("karena bahasanya jadi lebih hidup");

        assertThat(talk.say("latihan majas")).contains("sudah kamu kerjakan semua hari ini");
    }
}
