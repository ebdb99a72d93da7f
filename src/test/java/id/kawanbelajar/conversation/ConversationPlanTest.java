package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.Plan;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Study plans: from words to a dated plan, shown and forgotten; beside everything else. */
@Timeout(20)
class ConversationPlanTest {
    private static final String WISH =
            "bikinin rencana belajar mtk bab 1-3 buat ulangan 1 minggu lagi, 45 menit sehari, rabu les";

    private final PlanTalk talk = PlanTalk.begin();

    private Plan plan() {
        return talk.plan().orElseThrow();
    }

    @Test
    void makesADatedPlanOfOneSentenceWithItsCalendar() {
        assertThat(talk.say(WISH))
                .contains("Rencana untuk ulangan Matematika bab 1, 2, 3 (Kam 3 Des)")
                .contains("· Bilangan Berpangkat")
                .contains("[Mulai] [Pindah hari] [Ubah] [Kalender]")
                .contains("[Berkas: rencana.ics]", "[Gambar: Kalender rencana belajarmu]");
    }

    @Test
    void keepsThePlanItShows() {
        talk.say(WISH);

        assertThat(plan().availability().minutes()).isEqualTo(45);
        assertThat(plan().blocks()).isNotEmpty().allMatch(block -> block.day().isBefore(LocalDate.of(2026, 12, 3)));
    }

    @Test
    void tellsThePlanInWordsWhereNothingCanBeDrawn() {
        PlanTalk plain = PlanTalk.withoutPictures();

        assertThat(plain.say(WISH)).contains("Rencana untuk", "rencana.ics").doesNotContain("[Gambar");
    }

    @Test
    void plansTheWholeBookWhereNoChapterIsNamedAndOffersThem() {
        assertThat(talk.say("bikinin rencana belajar mtk buat ulangan 2 minggu lagi, 45 menit sehari"))
                .contains("aku pakai semua bab Matematika kelas 8", "[Bab 2 Persamaan Linear]");
        assertThat(talk.press("Bab 2 Persamaan Linear")).contains("Rencana untuk ulangan Matematika bab 2");
    }

    @Test
    void saysThatThereIsNothingToCancel() {
        assertThat(talk.say("hapus rencana")).contains("Kamu belum punya rencana");
    }

    @Test
    void takesTheNearestYearWhereTheOwnOneHasNoSuchChapter() {
        talk.say("bikinin rencana belajar mtk kelas 7 bab 2 buat ulangan 2 minggu lagi, 45 menit sehari");

        assertThat(plan().goals().getFirst().topics())
                .extracting(topic -> topic.chapter().value())
                .containsOnly("matematika/8/02");
    }

    @Test
    void asksWhatIsMissingWithButtonsAndTakesThem() {
        assertThat(talk.say("bikinin jadwal belajar dong")).contains("Rencananya untuk apa?", "[STS]");
        assertThat(talk.press("STS")).contains("Pelajaran apa?", "[Matematika]");
        assertThat(talk.press("Matematika")).contains("Kapan ujiannya?", "[2 minggu lagi]");
        assertThat(talk.press("2 minggu lagi")).contains("Rencana untuk STS Matematika (Kam 10 Des)");
    }

    @Test
    void answersAQuestionInBetweenAndLetsTheWishWait() {
        talk.say("bikinin jadwal belajar dong");

        assertThat(talk.say("apa itu fotosintesis?")).contains("belum ada di materi");
        assertThat(talk.say("buat sts")).contains("Pelajaran apa?");
    }

    @Test
    void goesOnWithAWishAfterARestart() {
        talk.say("bikinin jadwal belajar dong");
        talk.say("buat sts");

        assertThat(talk.restart().say("mtk")).contains("Kapan ujiannya?");
    }

    @Test
    void saysWhichChaptersThereAreInsteadOfOneThatIsNot() {
        assertThat(talk.say("bikin rencana ulangan mtk bab 9 hari jumat, 30 menit sehari"))
                .contains("\"bab 9\" tidak ada di materi", "[8·Bab 2 Persamaan Linear]");
        assertThat(talk.press("8·Bab 2 Persamaan Linear")).contains("Rencana untuk ulangan Matematika bab 2");
    }

    @Test
    void saysAtOnceThatASubjectIsNotThereAndTakesAnotherInItsPlace() {
        assertThat(talk.say("bikin rencana belajar sosiologi bab 2 buat ulangan jumat"))
                .contains("Sosiologi belum ada di materi sekolahmu", "[Matematika]");
        talk.press("Matematika");
        talk.say("bab 2");

        assertThat(talk.say("30 menit sehari"))
                .contains("Rencana untuk ulangan Matematika bab 2")
                .doesNotContain("Sosiologi");
    }

    @Test
    void saysPlainlyWhatDoesNotFitAndOffersWaysOut() {
        assertThat(talk.say("bikin rencana ulangan mtk semua bab lusa 20 menit sehari"))
                .contains("Yang belum muat:", "[Lewati yang belum muat]", "menit sehari]");
    }

    @Test
    void takesAWayOut() {
        talk.say("bikin rencana ulangan mtk semua bab lusa 20 menit sehari");
        int missing = plan().uncovered().size();
        String button = talk.labels().stream()
                .filter(label -> label.startsWith("Tambah"))
                .findFirst()
                .orElseThrow();

        assertThat(talk.press(button)).contains("Oke, dipakai");
        assertThat(plan().uncovered()).hasSizeLessThan(missing);
    }

    @Test
    void showsTheCalendarAgain() {
        talk.say(WISH);

        assertThat(talk.press("Kalender")).contains("[Gambar: Kalender rencana belajarmu]", "[Berkas: rencana.ics]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lihat rencanaku", "/rencana", "jadwalku mana kak", "besok belajar apa"})
    void showsThePlanAgain(String wish) {
        talk.say(WISH);

        assertThat(talk.say(wish))
                .contains("Rencana untuk ulangan Matematika bab 1, 2, 3")
                .doesNotContain("rencana.ics");
    }

    @Test
    void remembersWhatDidNotFit() {
        talk.say("bikin rencana ulangan mtk semua bab lusa 20 menit sehari");

        assertThat(talk.say("lihat rencanaku")).contains("topik yang belum muat");
    }

    @Test
    void asksBeforeItForgetsAPlan() {
        talk.say(WISH);

        assertThat(talk.say("hapus rencana")).contains("Yakin?");
        assertThat(talk.plan()).isPresent();
        assertThat(talk.press("Ya, hapus")).contains("rencananya dihapus");
        assertThat(talk.plan()).isEmpty();
    }

    @Test
    void saysWhyATopicStandsWhereItStands() {
        talk.say(WISH);

        assertThat(talk.say("kenapa hari ini bilangan berpangkat?"))
                .contains("karena topik itu belum pernah kamu pelajari", "ulangan Matematika bab 1, 2, 3, Kam 3 Des")
                .contains("Kamu belum pernah latihan");
    }

    @Test
    void answersAQuestionOfALessonAsBefore() {
        talk.say(WISH);
        Plan before = plan();

        assertThat(talk.say("apa itu sel?")).contains("belum ada di materi");
        assertThat(talk.say("kenapa daun hijau?")).contains("belum ada di materi");
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void saysOnceAndWithoutBlameThatWhatWasMissedHasANewPlace() {
        talk.say(WISH);
        talk.at(LocalDateTime.of(2026, 11, 27, 15, 0));

        assertThat(talk.say("halo")).contains("Kemarin tidak sempat? Nggak apa-apa, sudah aku geser.");
        assertThat(talk.say("halo")).doesNotContain("geser");
    }

    @Test
    void leavesANumberToThePracticeThatWasBegunAfterTheQuestion() {
        talk.say("bikinin jadwal belajar dong");
        talk.say("latihan peluang");

        assertThat(talk.say("buat sts")).doesNotContain("Pelajaran apa?");
    }

    @Test
    void takesAnAnswerWhereTheQuestionCameAfterThePractice() {
        talk.say("latihan peluang");
        talk.say("bikinin jadwal belajar dong");

        assertThat(talk.say("buat sts")).contains("Pelajaran apa?");
        assertThat(talk.say("lanjut latihan")).contains("Soal 1/");
    }

    @Test
    void leavesAnAnswerWithMinutesToThePracticeThatIsOpen() {
        talk.say(WISH);
        talk.say("latihan peluang");
        talk.say("kira-kira 30 menit sehari");

        assertThat(plan().availability().minutes()).isEqualTo(45);
    }

    @Test
    void keepsPersonsApart() {
        talk.say(WISH);
        String forget = talk.action("Ubah").replace("ubah", "hapus:ya");

        assertThat(talk.as("bima").say("lihat rencanaku")).contains("Rencananya untuk apa?");
        assertThat(talk.pressAction(forget)).contains("tidak berlaku");
        assertThat(talk.as("ayu").plan()).isPresent();
    }

    @Test
    void tellsATeacherKindlyWhomPlansAreFor() {
        assertThat(talk.asTeacher().say(WISH)).contains("Rencana belajar saya buatkan untuk siswa");
    }
}
