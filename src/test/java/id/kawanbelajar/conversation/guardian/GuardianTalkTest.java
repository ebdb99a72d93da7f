package id.kawanbelajar.conversation.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.conversation.DeskTalk;
import id.kawanbelajar.conversation.Incoming;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.consent.ConsentEvent;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.Standing;
import id.kawanbelajar.people.consent.guardian.Visit;
import id.kawanbelajar.people.supervision.Supervision;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuardianTalkTest {
    private static final Person IBU = DeskTalk.person("ibu", Person.Role.GUARDIAN);

    private final SmallFamily family = new SmallFamily();
    private final DeskTalk talk = new DeskTalk(family::talk);

    @Test
    void theCodeOfTheLetterOpensWhatMustBeKnownBeforeAnyQuestion() {
        arrives();

        assertThat(talk.say(IBU, family.code().toLowerCase(Locale.ROOT)))
                .contains("permintaan izin dari SMP Harapan untuk Rafi 1, kelas 7A")
                .contains("AI-nya berjalan di komputer sekolah", "Pesan melewati Telegram")
                .contains("paling lama 30 hari", "menarik izin", "Bu Tata")
                .contains("1 dari 3. Boleh Rafi 1 belajar", "[Ya] [Tidak]");
        assertThat(family.school.record.events("s1")).isEmpty();
    }

    @Test
    void eachPurposeIsAnsweredByItselfAndThereIsAReceipt() {
        arrives();
        talk.say(IBU, family.code());
        talk.press(IBU, "Ya");
        talk.press(IBU, "Tidak");

        assertThat(talk.press(IBU, "Ya"))
                .contains("Tercatat 24 November 2026 pukul 12.00")
                .contains("belajar ya, laporan ke guru tidak, pemberitahuan bila perlu dibantu ya")
                .contains("Berlaku sampai 31 Juli 2027", "Tanda terima: IZ-");
        assertThat(family.school.clock.of("s1").purposes()).containsOnly(Purpose.LEARNING, Purpose.EARLY_WARNING);
        assertThat(family.register.guardians("s1")).containsExactly("ibu");
        assertThat(talk.heard("s1")).contains("Izinmu sudah tercatat");
    }

    @Test
    void theRecordSaysHowAndByWhomAndWithWhichWords() {
        agrees();

        ConsentEvent event = family.school.record.events("s1").getFirst();
        assertThat(event.evidence())
                .isEqualTo(new ConsentEvent.Evidence(ConsentEvent.Method.LINK, "ibu", family.code()));
        assertThat(event.text().id()).isEqualTo("izin-tautan/1");
    }

    @Test
    void aNoToLearningIsAskedOnceMoreAndThenCountsAtOnce() {
        arrives();
        talk.say(IBU, family.code());
        assertThat(talk.press(IBU, "Tidak")).contains("langsung tidak bisa memakainya", "3 × 24 jam", "Yakin?");
        assertThat(family.school.record.events("s1")).isEmpty();

        assertThat(talk.press(IBU, "Ya, saya menolak"))
                .contains("tidak diizinkan", "dihapus paling lambat 27 November 2026 pukul 12.00")
                .contains("tidak memengaruhi nilainya");
        assertThat(family.school.clock.of("s1").allows(Purpose.LEARNING)).isFalse();
        assertThat(family.school.erasures.ordered("s1")).isTrue();
    }

    @Test
    void whoeverHoldsNoLetterIsSentAwayKindlyAndTheHomeroomTeacherHears() {
        arrives();
        talk.say(IBU, "7A-1-XXXX");
        assertThat(talk.say(IBU, "apa itu sel?")).contains("Kode itu belum cocok");
        assertThat(talk.say(IBU, "7A-2-AAAA")).contains("hanya untuk orang tua", "Nggak apa-apa");

        assertThat(talk.heard("rina")).contains("orang tua Rafi 1 (kelas 7A)", "tanpa kode surat yang benar");
        assertThat(family.visits.find("ibu")).isEmpty();
        assertThat(family.school.record.events("s1")).isEmpty();
    }

    @Test
    void aStudentWhoSaysSoIsSentAwayAtOnce() {
        family.visits.keep("ibu", Visit.begun("s1"), family.school.now);
        assertThat(talk.hand(IBU, new Incoming.Press("ortu:siswa/"))).contains("hanya untuk orang tua");
        assertThat(family.visits.find("ibu")).isEmpty();
    }

    @Test
    void noAnswerCountsBeforeTheCodeOfTheLetter() {
        arrives();

        talk.hand(IBU, new Incoming.Press("ortu:ya/LEARNING"));
        talk.hand(IBU, new Incoming.Press("ortu:tolak/s1"));

        assertThat(family.school.record.events("s1")).isEmpty();
    }

    @Test
    void whatWasGivenIsTakenBackByTwoPresses() {
        agrees();
        talk.say(IBU, "/anak");
        assertThat(talk.press(IBU, "Tarik izin")).contains("Yakin?");

        assertThat(talk.press(IBU, "Ya, tarik izin"))
                .contains(
                        "sudah ditarik",
                        "27 November 2026 pukul 12.00",
                        "Riwayat obrolan di Telegram perlu dihapus sendiri");
        assertThat(family.school.clock.standing("s1").why()).isEqualTo(Standing.Why.WITHDRAWN);
        assertThat(family.school.erasures.ordered("s1")).isTrue();
    }

    @Test
    void aGuardianConfirmsWhatASeventeenYearOldAgreedTo() {
        family.school.born = 2008;
        family.register.tie("ibu", "s1");
        family.school.recording.record(
                "s1",
                Set.of(Purpose.LEARNING),
                family.school.text(),
                new ConsentEvent.Evidence(ConsentEvent.Method.OWN, "s1", ""));
        assertThat(talk.say(IBU, "/anak")).contains("menunggu konfirmasi Bapak/Ibu");

        assertThat(talk.press(IBU, "Konfirmasi")).contains("sudah dikonfirmasi 24 November 2026");
        assertThat(family.school.clock.of("s1").allows(Purpose.LEARNING)).isTrue();
    }

    @Test
    void aPauseHoldsForTheChildUntilItsDayBegins() {
        agrees();
        talk.say(IBU, "halo");
        talk.press(IBU, "Jeda");

        assertThat(talk.press(IBU, "3 hari")).contains("dijeda sampai 27 November 2026 pukul 00.00");
        assertThat(family.supervisions.of("s1").paused()).isEqualTo(Instant.parse("2026-11-26T17:00:00Z"));
        assertThat(talk.say(IBU, "/anak")).contains("Dijeda sampai 27 November 2026");
    }

    @Test
    void aLimitIsOnePress() {
        agrees();
        talk.say(IBU, "/anak");
        talk.press(IBU, "Batas harian");

        assertThat(talk.press(IBU, "40")).contains("40 menit sehari");
        assertThat(family.supervisions.of("s1")).isEqualTo(Supervision.NONE.limited(40));
    }

    @Test
    void aGuardianSeesTimeAndNeverWords() {
        agrees();
        family.supervisions.topics.put(family.school.now.minus(Duration.ofDays(1)), "a#T1");

        assertThat(talk.say(IBU, "apa yang dia tanyakan?"))
                .contains("Rafi 1, kelas 7A. Izin: belajar ya", "Tujuh hari terakhir: 1 hari, 1 menit.");
    }

    @Test
    void anotherChildIsRefusedInTheWordsForNoneAndAudited() {
        agrees();

        assertThat(talk.hand(IBU, new Incoming.Press("ortu:jeda-7/s2"))).contains("Belum ada anak yang terhubung");
        assertThat(talk.hand(IBU, new Incoming.Press("ortu:tarik-ya/s99"))).contains("Belum ada anak yang terhubung");
        assertThat(family.school.audited)
                .anyMatch(entry ->
                        entry.act().equals("bukan-anaknya") && entry.subject().equals("s2"));
    }

    @Test
    void othersAreHeardByWhoListensBehind() {
        assertThat(talk.say(DeskTalk.person("s1", Person.Role.STUDENT), "7A-1-XXXX"))
                .contains(DeskTalk.BEHIND);
        assertThat(talk.say(DeskTalk.person("rina", Person.Role.TEACHER), "apa itu sel?"))
                .contains(DeskTalk.BEHIND);
        assertThat(talk.say(IBU, "/data")).contains(DeskTalk.BEHIND);
    }

    private void arrives() {
        family.visits.keep("ibu", Visit.begun("s1"), family.school.now);
    }

    private void agrees() {
        arrives();
        talk.say(IBU, family.code());
        talk.press(IBU, "Ya");
        talk.press(IBU, "Ya");
        talk.press(IBU, "Ya");
    }
}
