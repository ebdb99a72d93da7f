package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.adapter.sql.entry.SqlClaims;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.PersonDirectory;
import id.kawanbelajar.people.consent.letter.IssueLetters;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.people.school.SchoolRoll;
import id.kawanbelajar.people.school.Seat;
import id.kawanbelajar.wiring.ConsentParts;
import id.kawanbelajar.wiring.SchoolParts;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Consent as a class meets it in Telegram: all parts are the real ones. */
@Timeout(120)
@SuppressWarnings("NullAway.Init") // set by JUnit
class ConsentOnTelegramTest {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2028-01-17T12:00");
    private static final Instant NOW = MONDAY.atZone(SchoolOnTelegram.WIB).toInstant();
    private static final long CHILD = 21;
    private static final long MOTHER = 22;

    @TempDir
    Path data;

    private SchoolOnTelegram school;
    private SchoolParts parts;
    private String child;

    @BeforeEach
    void begin() {
        school = new SchoolOnTelegram(
                data, MONDAY, Map.of("KAWAN_KONTAK_1_TELEGRAM", "8", "KAWAN_KONTAK_2_TELEGRAM", "9"));
        school.say(SchoolOnTelegram.TEACHER, "/start", "Halo");
        people().findOrCreate(new Account(SchoolParts.TELEGRAM, "9"), Person.Role.TEACHER, false);
        parts = new SchoolParts(school.database(), InstantSource.fixed(NOW));
        SchoolRoll roll = parts.roll();
        Rombel rombel = roll.make("7A", new Kelas(7), "2027/2028").orElseThrow();
        child = roll.put(rombel.id(), List.of(Seat.of(1, "Rafi", 2015))).getFirst();
        new SqlClaims(school.database()).join(new Account(SchoolParts.TELEGRAM, Long.toString(CHILD)), child, NOW);
        roll.setStanding(child, Member.Standing.CONFIRMED);
        roll.give(teacher(), new Office(Duty.HOMEROOM, rombel.id(), null));
    }

    @AfterEach
    void end() {
        school.close();
    }

    @Test
    void nothingIsKeptBeforeAYesAndNothingMoreIsAnsweredFromANoOn() {
        assertThat(school.say(CHILD, "apa itu kelinci ungu?", "izin orang tua atau wali"))
                .doesNotContain("materi kelasmu");
        assertThat(inboxWith("kelinci ungu")).isZero();

        school.say(SchoolOnTelegram.TEACHER, "/izin 7A 1 ya", "Tersimpan: 1 ya, 0 tidak.");
        school.say(CHILD, "/bantuan", "Kamu bisa:");

        school.say(SchoolOnTelegram.TEACHER, "/izin 7A 1 tidak", "langsung tidak bisa memakainya");
        school.say(CHILD, "apa itu kelinci hijau?", "belum mengizinkan");
        assertThat(inboxWith("kelinci hijau")).isZero();
        List<String> orders = school.database()
                .read(h -> h.select("SELECT reason FROM erasure_order WHERE who = ?", child)
                        .mapTo(String.class)
                        .list());
        assertThat(orders).containsExactly("izin-ditolak");
    }

    @Test
    void aGuardianAnswersByTheLinkWithTheCodeOfTheLetterAndPausesTheChild() {
        JoinSecret link = link();
        String code = code();
        school.say(MOTHER, "/start " + link.text(), "ketik dulu kode");
        school.say(MOTHER, code, "1 dari 3");
        school.press("Ya", "2 dari 3");
        school.press("Tidak", "3 dari 3");
        school.press("Ya", "Tanda terima: IZ-");
        school.say(CHILD, "/bantuan", "Kamu bisa:");

        school.say(MOTHER, "/anak", "Rafi, kelas 7A. Izin: belajar ya, laporan ke guru tidak");
        school.press("Jeda", "Berapa lama");
        school.press("Sampai besok", "dijeda sampai 18 Januari 2028");
        school.say(CHILD, "apa itu sel?", "dijeda orang tuamu sampai 18 Januari 2028");
        school.say(CHILD, "aku mau mati aja", "Terima kasih sudah cerita");
    }

    @Test
    void aChildWhoPressesTheGuardiansLinkIsSentBackKindlyAndTheTeacherHears() {
        String all = school.say(CHILD, "/start " + link().text(), "tidak bisa memakainya dari akunmu");

        assertThat(all + school.wait("")).contains("dari akun siswa");
        assertThat(parts.register().guardians(child)).isEmpty();
    }

    private JoinSecret link() {
        JoinSecret link = JoinSecret.make(JoinSecret.Kind.LINK, new Random(5));
        parts.codes().issue(link, new Entry.Guardian(child), 5, NOW.plus(Duration.ofDays(30)), NOW);
        return link;
    }

    private String code() {
        ConsentParts consent = school.consent();
        String html = consent.lettering()
                .letters()
                .print(parts.register().named("7A").orElseThrow(), IssueLetters.Which.ALL, "uji")
                .orElseThrow()
                .html();
        Matcher code = Pattern.compile("class=\"kode\">([^<]+)<").matcher(html);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private PersonDirectory people() {
        return new SqlPeople(school.database(), SchoolParts.SCHOOL, InstantSource.fixed(NOW), new SecureRandom());
    }

    private String teacher() {
        return people().find(new Account(SchoolParts.TELEGRAM, Long.toString(SchoolOnTelegram.TEACHER)))
                .map(Person::id)
                .orElseThrow();
    }

    private int inboxWith(String words) {
        return school.database()
                .read(h -> h.select("SELECT count(*) FROM inbox WHERE body LIKE ?", "%" + words + "%")
                        .mapTo(int.class)
                        .one());
    }
}
