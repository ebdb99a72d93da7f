package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.plan.Block;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Doing a block of a plan: read, tell again, recall, say how it went. */
@Timeout(20)
class ConversationBlockTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final PlanTalk talk = PlanTalk.begin();

    @BeforeEach
    void plan() {
        talk.say("bikinin rencana belajar mtk bab 1-3 buat ulangan 1 minggu lagi, 45 menit sehari, rabu les");
    }

    @Test
    void showsWhatToRead() {
        assertThat(talk.press("Mulai"))
                .contains("> Bilangan Berpangkat adalah bagian pertama", "[Sudah baca]")
                .contains("Baca bagian ini pelan-pelan: Arti Bilangan Berpangkat");
    }

    @Test
    void asksToTellATextWithoutQuestionsAgain() {
        talk.say("mulai");

        assertThat(talk.press("Sudah baca")).contains("Sekarang latihan", "ceritakan ulang");
    }

    private void practised() {
        talk.say("mulai belajar");
        talk.say("sudah baca");
        talk.say("bilangan berpangkat itu bagian pertama dari buku kita");
    }

    @Test
    void asksForWhatIsRememberedBehindTheQuestions() {
        talk.say("mulai");
        talk.say("sudah baca");

        assertThat(talk.say("bilangan berpangkat itu bagian pertama dari buku kita"))
                .contains("Sekarang tutup catatanmu");
    }

    @Test
    void showsWhatIsRememberedBesideThePointsOfTheText() {
        practised();

        assertThat(talk.say("bilangan berpangkat adalah bagian pertama buku"))
                .contains("Bandingkan dengan poin", "Bilangan Berpangkat adalah bagian pertama dari buku kita.")
                .contains("[Paham] [Masih ragu]");
    }

    @Test
    void marksTheBlockAsDoneAndNamesTheNext() {
        practised();
        talk.say("bagian pertama");

        assertThat(talk.press("Paham")).contains("Selesai:", "Berikutnya");
        assertThat(talk.plan().orElseThrow().on(TODAY)).anyMatch(block -> block.state() == Block.State.DONE);
        assertThat(talk.say("lihat rencanaku")).contains("✓ Kam 26 Nov");
    }

    @Test
    void saysWhenATopicThatIsNotSureComesAgain() {
        practised();
        talk.say("bagian pertama");

        assertThat(talk.press("Masih ragu")).contains("Topik ini datang lagi besok");
    }

    @Test
    void goesOnWithTheNextBlockAtOnce() {
        practised();
        talk.say("bagian pertama");
        talk.press("Paham");

        assertThat(talk.press("Mulai yang berikutnya")).contains("Arti Persamaan Linear", "[Sudah baca]");
    }

    @Test
    void doesNotFinishTwiceByAButtonThatIsOld() {
        practised();
        talk.say("bagian pertama");
        String done = talk.action("Paham");
        talk.press("Paham");

        assertThat(talk.pressAction(done)).contains("tidak berlaku");
    }

    @Test
    void answersAQuestionInBetweenAndGoesOn() {
        practised();

        assertThat(talk.say("apa itu fotosintesis?")).contains("belum ada di materi");
        assertThat(talk.say("mulai")).contains("Sekarang tutup catatanmu");
    }

    @Test
    void stopsAndGoesOnLaterWhereItWasLeft() {
        talk.say("mulai");

        assertThat(talk.say("berhenti dulu")).contains("menunggumu");
        assertThat(talk.restart().say("mulai belajar")).contains("[Sudah baca]");
    }

    @Test
    void goesOnWithTheQuestionsThatWereStopped() {
        talk.say("mulai");
        talk.say("sudah baca");
        talk.say("berhenti");

        assertThat(talk.restart().say("mulai")).contains("ceritakan ulang");
    }

    @Test
    void keepsWhatWasDoneWhenThePlanChanges() {
        practised();
        talk.say("bagian pertama");
        talk.press("Paham");
        talk.say("eh maju hari Rabu");

        assertThat(talk.plan().orElseThrow().on(TODAY)).anyMatch(block -> block.state() == Block.State.DONE);
    }
}
