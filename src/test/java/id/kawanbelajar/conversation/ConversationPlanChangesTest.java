package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.Plan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes a study plan, and what does not. */
@Timeout(20)
class ConversationPlanChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String WISH =
            "bikinin rencana belajar mtk bab 1-3 buat ulangan 1 minggu lagi, 45 menit sehari, rabu les";

    private final PlanTalk talk = PlanTalk.begin();

    private Plan plan() {
        return talk.plan().orElseThrow();
    }

    @Test
    void leavesAChapterOutOfAWholeBook() {
        talk.say("bikinin rencana belajar mtk buat ulangan 2 minggu lagi, 45 menit sehari");

        assertThat(talk.say("bab 3 sama 4 ga usah")).contains("Dikeluarkan: bab 3, 4");
        assertThat(plan().goals().getFirst().topics())
                .extracting(topic -> topic.chapter().value())
                .containsOnly("matematika/8/01", "matematika/8/02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eh maju hari Rabu", "bab 4 juga", "hari ini capek", "jadi 30 menit sehari"})
    void saysInALineWhatAChangeChanged(String change) {
        talk.say(WISH);
        Plan before = plan();

        assertThat(talk.say(change)).contains("[Batalkan perubahan]", "Rencana untuk");
        assertThat(plan()).isNotEqualTo(before);
    }

    @Test
    void takesAChangeBack() {
        talk.say(WISH);
        Plan before = plan();
        talk.say("bab 4 juga");

        assertThat(talk.press("Batalkan perubahan")).contains("kembali seperti sebelumnya");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void addsNothingWhereAChapterOfAChangeIsNotThere() {
        talk.say(WISH);
        Plan before = plan();

        assertThat(talk.say("bab 9 juga")).contains("\"bab 9\" tidak ada di materi");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void movesADayByButtons() {
        talk.say(WISH);

        assertThat(talk.press("Pindah hari")).contains("mau dipindah ke hari apa?", "[Jum 27 Nov]");
        assertThat(talk.press("Jum 27 Nov")).contains("Belajar hari ini dipindah ke besok.");
        assertThat(talk.waiting(TODAY)).isEmpty();
    }

    @Test
    void changesByButtons() {
        talk.say(WISH);
        talk.press("Ubah");
        talk.press("Menit sehari");

        assertThat(talk.press("60 menit")).contains("Sekarang 60 menit sehari.");
        assertThat(plan().availability().minutes()).isEqualTo(60);
    }

    @Test
    void asksWhatToChangeWhereOnlyThatIsSaid() {
        talk.say(WISH);

        assertThat(talk.say("ubah rencananya dong"))
                .contains("[Hari ujian]", "[Menit sehari]", "[Hari libur]", "[Bab]");
    }

    @Test
    void addsAndDropsAChapterByButtons() {
        talk.say(WISH);
        talk.press("Ubah");
        talk.press("Bab");
        talk.press("+ Bab 4 Peluang");

        assertThat(talk.wish().goals().getFirst().scope().chapters()).containsExactly(1, 2, 3, 4);
        talk.press("Ubah");
        talk.press("Bab");
        talk.press("− Bab 1 Bilangan Berpangkat");
        assertThat(talk.wish().goals().getFirst().scope().chapters()).containsExactly(2, 3, 4);
    }

    @Test
    void movesTheExamByAButton() {
        talk.say(WISH);
        talk.press("Ubah");
        talk.press("Hari ujian");

        assertThat(talk.press("Sab 5 Des")).contains("Hari ujian sekarang Sab 5 Des.");
    }

    @Test
    void leavesADayFreeByButtons() {
        talk.say(WISH);
        talk.press("Ubah");
        talk.press("Hari libur");

        assertThat(talk.press("Jumat tidak bisa")).contains("Jumat libur.");
        assertThat(talk.waiting(TODAY.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oke kak makasih",
                "siap",
                "aku mau istirahat dulu",
                "kamu siapa",
                "jelasin peluang dong",
                "oke besok aku mulai",
                "besok ulangan apa ya",
                "apa itu sel",
                "latihan tka mtk 5 soal",
                "aku mau latihan soal ulangan peluang",
                "kuis uas ipa dong"
            })
    void changesNothingForWhatIsOnlySaid(String words) {
        talk.say(WISH);
        Plan before = plan();
        talk.say(words);

        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void doesNothingTwiceForAMessageThatComesAgain() {
        talk.say(WISH);
        talk.say("tambah 15 menit");
        Plan once = plan();

        assertThat(talk.again().say("tambah 15 menit")).isEmpty();
        assertThat(plan()).isEqualTo(once);
    }
}
