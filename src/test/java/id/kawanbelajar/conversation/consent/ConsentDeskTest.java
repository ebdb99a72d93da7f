package id.kawanbelajar.conversation.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.DeskTalk;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.consent.ConsentTexts;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.access.AccessRules;
import id.kawanbelajar.people.access.AccessTable;
import id.kawanbelajar.people.access.Actors;
import id.kawanbelajar.people.consent.ConsentEvent;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.SmallClass;
import id.kawanbelajar.people.consent.SmallRegister;
import id.kawanbelajar.people.consent.Standing;
import id.kawanbelajar.people.consent.letter.InMemoryLetters;
import id.kawanbelajar.people.consent.letter.IssueLetters;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentDeskTest {
    private static final Person RINA = DeskTalk.person("rina", Person.Role.TEACHER);
    private static final Person DONI = DeskTalk.person("doni", Person.Role.TEACHER);

    private final SmallClass school = new SmallClass();
    private final SmallRegister register = new SmallRegister(school);
    private final DeskTalk talk =
            new DeskTalk((behind, outlets) -> new ConsentDesk(behind, office(), outlets, outlets::show));

    @Test
    void oneLineTicksAPile() {
        assertThat(talk.say(RINA, "/izin 7A 1-12, 14, 20 ya; 13 tidak"))
                .contains("Tersimpan: 14 ya, 1 tidak.")
                .contains(
                        "Nomor 13 langsung tidak bisa memakainya; datanya dihapus paling lambat Jumat 27 November 2026 pukul 12.00.")
                .contains("Izin 7A: 14 sudah · 5 belum · 1 menolak");
        assertThat(school.clock.of("s13").allows(Purpose.LEARNING)).isFalse();
        assertThat(school.clock.of("s14").allows(Purpose.REPORTS)).isTrue();
    }

    @Test
    void theClassIsListedByNumber() {
        talk.say(RINA, "/izin 7A 1 ya tanpa laporan; 2 tidak");

        assertThat(talk.say(RINA, "/izin 7a"))
                .contains("Izin 7A: 1 sudah · 18 belum · 1 menolak")
                .contains("1. Rafi 1: sudah, sebagian tujuan\n2. Rafi 2: menolak\n3. Rafi 3: belum")
                .contains("[Centang surat] [Teks WA] [Cetak yang belum]");
    }

    @Test
    void whoHasOneClassNeedNotNameIt() {
        assertThat(talk.say(RINA, "/izin")).startsWith("Izin 7A: 0 sudah · 20 belum · 0 menolak");
    }

    @Test
    void eachPurposeCanBeLeftOut() {
        talk.say(RINA, "/izin 7A 1 ya tanpa laporan; 2 ya tanpa peringatan; 3 ya belajar saja");

        assertThat(school.clock.of("s1").purposes()).containsOnly(Purpose.LEARNING, Purpose.EARLY_WARNING);
        assertThat(school.clock.of("s2").purposes()).containsOnly(Purpose.LEARNING, Purpose.REPORTS);
        assertThat(school.clock.of("s3").purposes()).containsOnly(Purpose.LEARNING);
    }

    @Test
    void whereThePaperIsFiledStandsInTheRecordAndTheAudit() {
        talk.say(RINA, "/izin 7A 4 ya, berkas map-3");

        assertThat(school.record.events("s4"))
                .extracting(ConsentEvent::evidence)
                .containsExactly(new ConsentEvent.Evidence(ConsentEvent.Method.PAPER, "rina", "map-3"));
        assertThat(school.audited.getLast().reason()).isEqualTo("paper map-3");
    }

    @Test
    void buttonsTickAPileToo() {
        talk.say(RINA, "/izin");
        talk.press(RINA, "Centang surat");
        talk.press(RINA, "1");
        talk.press(RINA, "2");
        assertThat(talk.press(RINA, "2 ✓")).contains("[1 ✓] [2 ✗] [3]").contains("Tujuan yang disetujui: semua");
        assertThat(talk.press(RINA, "Ganti tujuan")).contains("Tujuan yang disetujui: tanpa laporan");
        assertThat(school.record.events("s1")).isEmpty();

        talk.press(RINA, "Simpan");

        assertThat(talk.heard("rina")).contains("Tersimpan: 1 ya, 1 tidak.", "1 sudah · 18 belum · 1 menolak");
        assertThat(school.clock.of("s1").purposes()).containsOnly(Purpose.LEARNING, Purpose.EARLY_WARNING);
    }

    @Test
    void aWrongPileIsTakenBackAtOnce() {
        talk.say(RINA, "/izin 7A 5 ya; 6 tidak");

        assertThat(talk.press(RINA, "Batalkan"))
                .contains("Dibatalkan: nomor 5, 6.")
                .contains("Izin 7A: 0 sudah · 20 belum · 0 menolak");
        assertThat(school.erasures.open()).isEmpty();
    }

    @Test
    void oneWrongTickIsTakenBackLater() {
        talk.say(RINA, "/izin 7A 1-3 ya");

        assertThat(talk.say(RINA, "/izin 7A 2 batal")).contains("Dibatalkan: nomor 2.");
        assertThat(school.clock.standing("s2").why()).isEqualTo(Standing.Why.NO_ANSWER);
        assertThat(talk.say(RINA, "/izin 7A 9 batal")).contains("Tidak ada centang yang bisa dibatalkan untuk nomor 9");
    }

    @Test
    void aPileDoesNotOutdoAnEarlierRefusalByTheWay() {
        talk.say(RINA, "/izin 7A 2 tidak");

        assertThat(talk.say(RINA, "/izin 7A 1-3 ya")).contains("Nomor 2 dulu menolak, jadi tidak diubah.");
        assertThat(school.clock.standing("s2").why()).isEqualTo(Standing.Why.REFUSED);
        assertThat(talk.say(RINA, "/izin 7A 2 ya surat baru")).contains("3 sudah");
    }

    @Test
    void whatStoodAlreadyIsNotRecordedTwice() {
        talk.say(RINA, "/izin 7A 1 ya");

        assertThat(talk.say(RINA, "/izin 7A 1-2 ya"))
                .contains("Tersimpan: 1 ya, 0 tidak.", "Sudah tercatat sama: nomor 1.");
        assertThat(school.record.events("s1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99 ya", "1-3 ya; 2 tidak", "satu ya", "1 mungkin", "1 ya besok", "ya"})
    void whatIsUnclearIsNotRecorded(String words) {
        talk.say(RINA, "/izin 7A " + words);

        assertThat(IntStream.rangeClosed(1, 20).mapToObj(n -> school.record.events("s" + n)))
                .allMatch(events -> events.isEmpty());
    }

    @Test
    void aTextToForwardAndTheMissingLettersAreOnePressAway() {
        talk.say(RINA, "/izin 7A 1-18 ya");
        talk.press(RINA, "Lihat kelas");
        assertThat(talk.press(RINA, "Teks WA")).contains("wali siswa kelas 7A", "Menolak tidak apa-apa");

        talk.say(RINA, "/izin");
        assertThat(talk.press(RINA, "Cetak yang belum")).contains("2 surat kelas 7A", "[surat-izin-7a.html]");
    }

    @Test
    void aStudentWhoWaitedIsTold() {
        talk.say(RINA, "/izin 7A 8 ya");

        assertThat(talk.heard("s8")).contains("Izinmu sudah tercatat");
    }

    @Test
    void anotherTeachersClassIsRefusedInTheWordsForNoneAndAudited() {
        assertThat(talk.say(DONI, "/izin 7A 1 ya")).isEqualTo(talk.say(DONI, "/izin 9Z 1 ya"));
        assertThat(talk.heard("doni")).contains("Kelas itu tidak ada, atau bukan kelas Bapak/Ibu.");
        assertThat(school.record.events("s1")).isEmpty();
        assertThat(school.audited)
                .anyMatch(entry -> entry.act().equals("izin-bukan-kelasnya")
                        && entry.subject().equals("r7a"));
    }

    @Test
    void aForgedButtonIsRefusedToo() {
        assertThat(talk.hand(DONI, new Incoming.Press("izin:batal/r7a/1"))).contains("bukan kelas Bapak/Ibu");
    }

    @Test
    void aStudentsWordsGoOn() {
        assertThat(talk.say(DeskTalk.person("s1", Person.Role.STUDENT), "/izin 7A 1 ya"))
                .contains(DeskTalk.BEHIND);
    }

    private ConsentOffice office() {
        ConsentTexts texts = new ConsentTexts(FixedTexts.shipped(Map.of()), true, 30);
        IssueLetters issuing = new IssueLetters(
                school.consent, new InMemoryLetters(), code -> code, school.audit, () -> school.now, new Random(1));
        return new ConsentOffice(
                register,
                school.consent,
                new ConsentOffice.Acts(
                        school.recording,
                        school.undoing,
                        new PrintLetters(issuing, texts, PrintLetters.Picture.NONE),
                        texts),
                new ConsentOffice.Guard(
                        new AccessTable(AccessRules.shipped(), register), new Actors(register, person -> false)::actor),
                school.audit,
                SmallClass.JAKARTA);
    }
}
