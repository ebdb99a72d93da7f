package id.kawanbelajar.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.Incoming.Unreadable.Kind;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.tutor.explanation.Wish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a question gets from the material. */
@Timeout(20)
class ConversationAnsweringTest {
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
                .doesNotContain(Talk.LABEL);
        assertThat(messages[1]).contains("Dengan kata lain begini [1].", Talk.LABEL);
        assertThat(explain.wishes()).extracting(Wish::style).containsExactly(Wish.Style.NORMAL);
    }

    @Test
    void answersWithoutAnyModel() {
        assertThat(Talk.with(ScriptedExplain.absent()).say("apa itu fotosintesis?"))
                .contains("> Fotosintesis adalah proses")
                .doesNotContain("---");
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
    void saysThatTheMaterialIsSilentAndOffersToPassTheQuestionOn() {
        Talk talk = Talk.with(ScriptedExplain.quick());

        assertThat(talk.say("apa isi pasal baru uu kemarin?"))
                .isEqualTo(
                        "Itu belum ada di materi kelasmu. Yang paling dekat: Fotosintesis dan Respirasi, Gaya dan Hukum Newton."
                                + " Mau aku teruskan ke gurumu?\n[Teruskan ke guru]");
    }

    @Test
    void keepsSourcesBehindTheButton() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.say("apa itu fotosintesis?");

        assertThat(talk.press("Lihat sumber")).contains("hal 12", "> Fotosintesis adalah proses");
    }

    @Test
    void showsThePageOfASourceUnlessThePersonSavesData() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.draw(source -> Optional.of(new byte[] {(byte) 0xFF, (byte) 0xD8}));
        talk.say("apa itu fotosintesis?");

        assertThat(talk.press("Lihat sumber")).contains("> Fotosintesis adalah proses", "[Gambar: ");
        talk.say("/hemat");
        assertThat(talk.press("Lihat sumber"))
                .contains("> Fotosintesis adalah proses")
                .doesNotContain("[Gambar: ");
    }

    @Test
    void aPageThatCannotBeDrawnLeavesTheWordsOfTheSource() {
        Talk talk = Talk.with(ScriptedExplain.absent());
        talk.draw(source -> {
            throw UnavailableException.untilMended("tidak bisa digambar", new IllegalStateException());
        });
        talk.say("apa itu fotosintesis?");

        assertThat(talk.press("Lihat sumber")).contains("> Fotosintesis adalah proses");
    }

    @Test
    void asksWhichSubjectWhenAWordBelongsToTwo() {
        Talk talk = Talk.with(ScriptedExplain.absent());

        assertThat(talk.say("apa itu gaya")).contains("[Gaya (IPA)]", "[Gaya (Bahasa Indonesia)]");
        assertThat(talk.press("Gaya (Bahasa Indonesia)")).contains("> Gaya bahasa adalah cara khas");
        assertThat(talk.library.asked().getLast().scope().mapel()).isEqualTo("bahasa-indonesia");
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
        ReplySink sink = Talk.sink((id, message, answers) -> ids.add(id));
        talk.conversation().receive(twice, sink);
        talk.conversation().receive(twice, sink);

        assertThat(ids).containsExactly("sama/kutipan", "sama/kutipan");
    }
}
