package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.progress.learning.Learners;
import id.kawanbelajar.progress.learning.MarkedAnswer;
import id.kawanbelajar.progress.learning.RecordAnswer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far somebody is, told to themselves in words. */
@Timeout(20)
class ConversationStandingTest {
    private static final String EQUATIONS = "smp/matematika/7/02#T1";
    private static final String LEAVES = "smp/ipa/8/01#T1";

    private final Talk talk = Talk.with(ScriptedExplain.absent());
    private int answers;

    private void answer(String person, String topic, boolean... right) {
        RecordAnswer recording =
                new RecordAnswer(new Learners(talk.learners), talk.learners, ZoneId.of("Asia/Jakarta"));
        for (boolean one : right) {
            String id = "lama" + ++answers;
            recording.record(new MarkedAnswer(
                    person,
                    "soal" + answers,
                    List.of(topic),
                    one,
                    true,
                    new MarkedAnswer.Occasion(id, id, Instant.parse("2026-11-20T05:00:00Z"))));
        }
    }

    private void answer(String topic, boolean... right) {
        answer(talk.person().id(), topic, right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kemajuan", "kemajuanku gimana", "sejauh mana aku?", "progres belajarku dong"})
    void tellsTheLevelOfEveryChapterThatWasPractised(String wish) {
        answer(EQUATIONS, true, true, true, true, true, true, true, true, true, true);
        answer(LEAVES, false);

        assertThat(talk.say(wish))
                .contains("Matematika", "7·Bab 2 Persamaan Linear Satu Variabel: 1 topik sudah kuasai")
                .contains("Ilmu Pengetahuan Alam", "8·Bab 1 Fotosintesis dan Respirasi: 1 topik belum cukup jawaban")
                .doesNotContain("%");
    }

    @Test
    void saysSoWhereNothingWasPractised() {
        assertThat(talk.say("/kemajuan")).contains("Belum ada jawaban latihan");
    }

    @Test
    void tellsNothingOfSomebodyElse() {
        answer("orang-lain", EQUATIONS, true, true, true, true, true);

        assertThat(talk.say("/kemajuan")).contains("Belum ada jawaban latihan");
    }

    @Test
    void saysWhatRaisesAndWhatLowersALevel() {
        answer(EQUATIONS, true, true, true, true, false, true, true, false);
        talk.say("/kemajuan");
        talk.press("7·Bab 2 Persamaan Linear Satu…");

        assertThat(talk.press("Kenapa no. 1?"))
                .contains("Yang menaikkan:", "6 jawaban benar di topik ini")
                .contains("Yang menurunkan:", "2 jawaban belum tepat di topik ini", "jawaban terakhirmu")
                .contains("bukan nilai");
    }

    @Test
    void saysHowManyAnswersAreMissingBeforeItJudges() {
        answer(EQUATIONS, true, true);
        talk.say("/kemajuan");
        talk.press("7·Bab 2 Persamaan Linear Satu…");

        assertThat(talk.press("Kenapa no. 1?"))
                .contains("belum cukup jawaban", "baru 2 jawaban di topik ini (perlu 3)")
                .doesNotContain("Yang menaikkan");
    }

    @Test
    void saysWhatIsToBeReviewedToday() {
        talk.say("mau latihan persamaan linear");
        talk.say("7");
        assertThat(talk.say("/kemajuan")).contains("Hari ini tidak ada yang perlu diulang");
        talk.sleep(3);

        assertThat(talk.say("/kemajuan")).contains("Hari ini waktunya mengulang", "[Ulang 7·Bab 2");
    }

    @Test
    void leavesAnOpenQuestionOpen() {
        talk.say("mau latihan persamaan linear");
        talk.say("7");

        assertThat(talk.say("kemajuanku gimana")).contains("belum cukup jawaban");
        assertThat(talk.say("3")).contains("Tepat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa dampak kemajuan teknologi",
                "jelaskan perkembangan islam di indonesia",
                "perkembangan janin itu gimana",
                "sejauh mana cahaya merambat"
            })
    void takesAQuestionAboutALessonForOne(String question) {
        answer(EQUATIONS, true);

        assertThat(talk.say(question)).doesNotContain("Ini kemajuanmu");
    }

    @Test
    void drawsTheLevelsWhoseWordsStandBesideThePicture() {
        answer(EQUATIONS, true, true, true, true, true, true, true, true, true, true);
        talk.say("/kemajuan");

        assertThat(talk.press("Grafik")).contains("sudah kuasai", "Makin panjang batangnya");
    }
}
