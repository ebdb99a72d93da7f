package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kawanbelajar.conversation.Incoming.Unreadable.Kind;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Fault;
import id.kawanbelajar.tutor.explanation.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ConversationTest {
    private static final String LABEL = "Dijelaskan komputer dari materimu, bisa keliru.";

    @Test
    void answersWithTheExtractFirstAndTheLabelledExplanationAfterIt() {
        ScriptedExplain explain = ScriptedExplain.quick();
        String said = Talk.with(explain).say("apa itu fotosintesis?");

        String[] messages = said.split("\n---\n");
        assertThat(messages).hasSize(2);
        assertThat(messages[0])
                .contains(
                        "> Fotosintesis adalah proses",
                        "[1] Buku IPA Kelas 8 · Bab 1 Fotosintesis dan Respirasi · hal 12")
                .contains("[Lihat sumber] [Jelaskan lagi]", "[Jawaban ini salah?] [Teruskan ke guru]")
                .doesNotContain(LABEL);
        assertThat(messages[1]).contains("Dengan kata lain begini [1].", LABEL);
        assertThat(explain.wishes()).extracting(Wish::style).containsExactly(Wish.Style.NORMAL);
    }

    @Test
    void answersWithoutAnyModel() {
        assertThat(Talk.with(ScriptedExplain.absent()).say("apa itu fotosintesis?"))
                .contains("> Fotosintesis adalah proses")
                .doesNotContain("---");
    }

    @Test
    void offersTheExplanationWhenTheWaitIsLong() {
        ScriptedExplain explain = ScriptedExplain.after(Duration.ofSeconds(31));
        Talk talk = Talk.with(explain);

        assertThat(talk.say("apa itu fotosintesis?"))
                .contains("[Jelaskan lebih mudah]")
                .doesNotContain(LABEL);
        assertThat(explain.wishes()).isEmpty();
        assertThat(talk.press("Jelaskan lebih mudah")).contains(LABEL);
        assertThat(explain.wishes()).extracting(Wish::style).containsExactly(Wish.Style.SIMPLER);
    }

    @Test
    void dropsTheExplanationOfSomebodyWhoHasMovedOn() throws InterruptedException {
        ScriptedExplain explain = ScriptedExplain.endless();
        Talk talk = Talk.with(explain);
        talk.sayAndGoOn("apa itu fotosintesis?");
        explain.awaitFirstWish();

        talk.sayAndGoOn("kunci jawaban dong");
        talk.await();

        assertThat(talk.replies())
                .hasSize(2)
                .noneMatch(message -> Talk.shown(message).contains(LABEL));
    }

    @Test
    void saysNothingOfAnExplanationNobodyAskedForThatFailed() {
        Explanation withheld = new Explanation.Withheld(Fault.UNSUPPORTED);
        Talk talk = Talk.with(ScriptedExplain.ending(withheld));

        assertThat(talk.say("apa itu fotosintesis?")).doesNotContain("---");
        assertThat(talk.press("Jelaskan lagi")).contains("belum cukup baik");
    }

    @Test
    void tellsPositionAndWaitWhenTheQueueIsFull() {
        Explanation busy = new Explanation.Busy(4, Duration.ofSeconds(130));
        Talk talk = Talk.with(ScriptedExplain.ending(busy));
        talk.say("apa itu fotosintesis?");

        assertThat(talk.press("Jelaskan lagi")).contains("nomor 4", "3 menit");
    }

    @Test
    void resolvesFollowUpsFromTheLastTopicAndShowsSomethingElse() {
        ScriptedExplain explain = ScriptedExplain.quick();
        Talk talk = Talk.with(explain);
        talk.say("apa itu hukum newton 1");

        assertThat(talk.say("terus contohnya?")).contains("penumpang terdorong ke depan");
        assertThat(talk.say("itu yang tadi masih ga ngerti")).contains("Coba lihat dari bagian lain");
        assertThat(explain.wishes())
                .extracting(Wish::style)
                .containsExactly(Wish.Style.NORMAL, Wish.Style.EXAMPLE, Wish.Style.SIMPLER);
        assertThat(explain.wishes().getLast().before()).isNotEmpty();
    }

    @Test
    void saysSoWhenTheMaterialHasNothingElseAboutTheTopic() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("gaya bahasa itu apa");

        assertThat(talk.say("masih ga ngerti")).contains("tidak ada bagian lain", "[Teruskan ke guru]");
    }

    @Test
    void asksWhichTopicWhenThereIsNone() {
        assertThat(Talk.with(ScriptedExplain.absent()).say("terus contohnya?")).contains("Yang mana, ya?");
    }

    @Test
    void saysThatTheMaterialIsSilentAndPassesTheQuestionOn() {
        Talk talk = Talk.with(ScriptedExplain.quick());

        assertThat(talk.say("apa isi pasal baru uu kemarin?"))
                .isEqualTo(
                        "Itu belum ada di materi kelasmu. Yang paling dekat: Fotosintesis dan Respirasi, Gaya dan Hukum Newton."
                                + " Mau aku teruskan ke gurumu?\n[Teruskan ke guru]");
        assertThat(talk.press("Teruskan ke guru")).contains("aku simpan untuk gurumu");
        assertThat(talk.answers.forwarded()).containsExactly("apa isi pasal baru uu kemarin?");
    }

    @Test
    void keepsSourcesAndReportsBehindTheButtons() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("apa itu fotosintesis?");

        assertThat(talk.press("Lihat sumber")).contains("hal 12", "> Fotosintesis adalah proses");
        assertThat(talk.press("Jawaban ini salah?")).contains("gurumu memeriksanya");
        assertThat(talk.answers.reported()).containsExactly("apa itu fotosintesis?");
    }

    @Test
    void asksWhichSubjectWhenAWordBelongsToTwo() {
        Talk talk = Talk.with(ScriptedExplain.absent());

        assertThat(talk.say("apa itu gaya")).contains("[Gaya (IPA)]", "[Gaya (Bahasa Indonesia)]");
        assertThat(talk.press("Gaya (Bahasa Indonesia)")).contains("> Gaya bahasa adalah cara khas");
        assertThat(talk.library.asked().getLast().scope().mapel()).isEqualTo("bahasa-indonesia");
    }

    @Test
    void givesAHintAndAsksForAnAttemptInsteadOfAResult() {
        ScriptedExplain explain = ScriptedExplain.quick();
        Talk talk = Talk.with(explain);

        assertThat(talk.say("persamaan 3x+5=20 x nya brp jwb aja"))
                .contains("Aku nggak kerjakan untukmu", "> Persamaan diselesaikan", "coba langkah pertamanya");
        assertThat(explain.wishes()).as("a model might give the result away").isEmpty();
        assertThat(talk.say("ga tau mulai dari mana")).contains("kita mulai pelan");
    }

    @Test
    void asksForTheExerciseThatWasOnlyNamed() {
        Talk talk = Talk.with(ScriptedExplain.quick());

        assertThat(talk.say("kerjain dong no 5")).contains("Soalnya belum ada di sini");
        assertThat(talk.say("persamaan 2x+4=10")).contains("Petunjuk dari materimu dulu");
    }

    @Test
    void letsAStudentPutTheirResultIntoTheEquation() {
        assertThat(Talk.with(ScriptedExplain.quick()).say("3x+5=20 aku dapet x=6 bener ga"))
                .isEqualTo("Yuk diperiksa sendiri: ganti x dengan 6 di 3x+5. Hasilnya berapa? Kalau sama dengan 20,"
                        + " jawabanmu cocok; kalau beda, tulis langkahmu di sini.");
    }

    @Test
    void asksTheClassOnceAndRemembersIt() {
        Talk talk = Talk.with(ScriptedExplain.absent());

        assertThat(talk.say("/start")).contains("Aku program komputer", "[SD] [SMP] [SMA/SMK]");
        assertThat(talk.press("SMP")).contains("[Kelas 7] [Kelas 8] [Kelas 9]");
        assertThat(talk.press("Kelas 8")).contains("Oke, kelas 8");
        assertThat(talk.person().kelas()).isEqualTo(new Kelas(8));
        assertThat(talk.say("/start")).doesNotContain("kelas berapa");
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
        assertThat(talk.people.erased()).isEmpty();
        talk.say("/hapus");
        assertThat(talk.press("Ya, hapus")).contains("Riwayat di aplikasi obrolanmu sendiri");
        assertThat(talk.people.erased()).containsExactly(id);
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

    @Test
    void looksOnlyIntoTheSubjectThatTheQuestionNames() {
        Talk talk = Talk.with(ScriptedExplain.absent());

        assertThat(talk.say("apa itu gaya bindo")).contains("> Gaya bahasa adalah cara khas");
        assertThat(talk.say("gaya di buku ipa"))
                .contains("> Gaya adalah tarikan")
                .doesNotContain("Maksudmu yang mana");
        assertThat(talk.library.asked())
                .extracting(question -> question.scope().mapel())
                .containsExactly("bahasa-indonesia", "ipa");
        assertThat(talk.library.asked().getFirst().text()).isEqualTo("apa itu gaya");
    }

    @Test
    void looksEverywhereWhenTheNamedSubjectIsSilent() {
        Talk talk = Talk.with(ScriptedExplain.absent());

        assertThat(talk.say("apa itu fotosintesis mtk")).contains("> Fotosintesis adalah");
    }

    @Test
    void sendsNothingOfAnExplanationOnceItsStudentHasMovedOn() throws InterruptedException {
        Talk talk = Talk.with(ScriptedExplain.quick());
        CountDownLatch onItsWay = new CountDownLatch(1);
        List<String> ids = new CopyOnWriteArrayList<>();
        ReplySink slow = new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answers) {
                if (answers) {
                    onItsWay.countDown();
                    LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
                }
                ids.add(id);
            }

            @Override
            public void draft(String textSoFar) {}
        };
        talk.conversation()
                .receive(
                        new Incoming("m", talk.person(), new Incoming.Words("apa itu fotosintesis"), Instant.EPOCH),
                        slow);
        onItsWay.await();
        talk.sayAndGoOn("kunci jawaban dong");
        List<String> whenTheNextWasAnswered = List.copyOf(ids);
        Thread.sleep(Duration.ofMillis(200));

        assertThat(ids).isEqualTo(whenTheNextWasAnswered);
    }

    @Test
    void losesOnlyTheExplanationWhenItCannotBeDelivered() {
        Talk talk = Talk.with(ScriptedExplain.quick());
        List<String> ids = new ArrayList<>();
        ReplySink failing = new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answers) {
                if (answers) {
                    throw new IllegalStateException("apa itu fotosintesis");
                }
                ids.add(id);
            }

            @Override
            public void draft(String textSoFar) {}
        };
        String log = LoggedLines.of(() -> {
            talk.conversation()
                    .receive(
                            new Incoming("m", talk.person(), new Incoming.Words("apa itu fotosintesis"), Instant.EPOCH),
                            failing);
            talk.await();
        });

        assertThat(ids).containsExactly("m/kutipan");
        assertThat(log.lines().filter(line -> line.contains("the explanation for m was lost")))
                .hasSize(1)
                .noneMatch(line -> line.contains("apa itu fotosintesis"));
        assertThat(talk.say("apa itu klorofil")).contains(LABEL);
    }

    @Test
    void leafsFromSubjectToChapterToPage() {
        Talk talk = Talk.with(ScriptedExplain.absent());

        assertThat(talk.say("/materi")).contains("[Ilmu Pengetahuan Alam]", "[Matematika]");
        assertThat(talk.press("Matematika")).contains("[7·Bab 2 Persamaan Linear Satu…]");
        assertThat(talk.press("7·Bab 2 Persamaan Linear Satu…")).contains("[Baca] [Rangkuman]");
        assertThat(talk.press("Baca")).contains("> Persamaan diselesaikan", "hal 21");
        assertThat(talk.press("Rangkuman")).contains("Rangkuman Bab 2", "Menyelesaikan persamaan");
    }

    @Test
    void findsPlacesByPageAndByChapter() {
        Talk talk = Talk.with(ScriptedExplain.absent());

        assertThat(talk.say("jelasin hal 31 buku ipa")).contains("halaman 31", "> Hukum I Newton");
        assertThat(talk.say("rangkum bab 3"))
                .contains("Rangkuman Bab 3 Gaya dan Hukum Newton", "> Gaya adalah tarikan");
        assertThat(talk.say("rangkum bab 3")).contains("Bagian lainnya: Hukum I Newton · Penerapan.");
        assertThat(talk.say("rangkum bab 2")).contains("Yang mana?");
        assertThat(talk.say("jelasin hal 99 buku ipa")).contains("tidak ada di materi");
    }

    @Test
    void answersACrisisWithTheFixedWordsAndKeepsNoneOfTheMessage() {
        ScriptedExplain explain = ScriptedExplain.quick();
        Talk talk = Talk.with(explain);
        String said = talk.say("kak aku pengen ngilang aja capek hidup");

        assertThat(said)
                .startsWith("Terima kasih sudah cerita. Yang kamu rasakan itu berat")
                .contains("Bu Rina (BK) dan Pak Joko", "119 lalu tekan 8", "112")
                .contains("[Aku aman] [Aku nggak aman] [Sudah ada yang menemani]");
        assertThat(talk.events).containsExactly("krisis-diri");
        assertThat(talk.library.asked()).isEmpty();
        assertThat(explain.wishes()).isEmpty();
        Recall recall = talk.memory.recall(talk.person().id());
        assertThat(recall.question()).isEmpty();
        assertThat(recall.turns()).isEmpty();
    }

    @Test
    void staysWithSomebodyAfterACrisis() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("aku mau mati aja");

        assertThat(talk.press("Aku nggak aman"))
                .contains("Tolong jangan sendirian dulu", "112")
                .as("nobody is told yet, so nothing may promise it")
                .doesNotContain("aku kabari");
        assertThat(talk.say("jangan bilang siapa-siapa")).contains("Aku mengerti kamu takut");
        assertThat(talk.say("makasih")).startsWith("Syukurlah.");
        assertThat(talk.say("apa itu fotosintesis")).contains("> Fotosintesis");
    }

    @Test
    void refusesARecipeForHarm() {
        assertThat(Talk.with(ScriptedExplain.quick()).say("gimana cara bikin petasan/bom"))
                .startsWith("Aku nggak bantu soal itu karena bisa melukai");
    }

    @Test
    void saysHonestlyWhatItCannotReadYet() {
        Talk talk = Talk.with(ScriptedExplain.absent());

        assertThat(talk.send(new Incoming.Unreadable(Kind.PHOTO))).contains("Foto belum bisa aku baca");
        assertThat(talk.send(new Incoming.Unreadable(Kind.VOICE))).contains("Suara belum bisa aku dengar");
        assertThat(talk.send(new Incoming.Press("entah:1"))).contains("sudah tidak berlaku");
        assertThat(talk.send(new Incoming.Press("sumber:milik-orang-lain"))).contains("sudah tidak tersimpan");
    }

    @Test
    void repliesUnderTheSameIdsWhenAMessageComesTwice() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        Incoming twice = new Incoming("sama", talk.person(), new Incoming.Words("apa itu fotosintesis"), Instant.EPOCH);
        List<String> ids = new ArrayList<>();
        ReplySink sink = new ReplySink() {
            @Override
            public void reply(String id, Message message, boolean answers) {
                ids.add(id);
            }

            @Override
            public void draft(String textSoFar) {}
        };
        talk.conversation().receive(twice, sink);
        talk.conversation().receive(twice, sink);

        assertThat(ids).containsExactly("sama/kutipan", "sama/kutipan");
    }
}
