package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.office.sheet.SchoolSheets;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.roster.DapodikFile;
import id.kawanbelajar.people.roster.ImportRoster;
import id.kawanbelajar.people.roster.ReadRoster;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.MakeRombel;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Office;
import id.kawanbelajar.people.school.Rombel;
import id.kawanbelajar.wiring.SchoolParts;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first week of a class with the bot as {@code ./kawan bot} builds it; what it costs the adults is printed. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class FirstWeekTest {
    private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 7, 13, 7, 30);
    private static final Instant MORNING = MONDAY.atZone(SchoolOnTelegram.WIB).toInstant();
    private static final int STUDENTS = 32;
    private static final long HOMEROOM = 101;
    private static final long FIRST_CONTACT = 301;
    private static final long SECOND_CONTACT = 302;
    private static final long OF_ANOTHER_CLASS = 2001;
    private static final long NEW_PHONE = 3002;
    private static final List<String> NAMES = List.of(
            "Putri", "Rafi", "Sari", "Bima", "Ayu", "Dewi", "Fajar", "Gilang", "Hana", "Intan", "Joko", "Kirana",
            "Lukman", "Maya", "Nanda", "Putri", "Putri");

    @TempDir
    private Path data;

    private final Adult operator = new Adult("pengelola");
    private final Adult homeroom = new Adult("wali kelas");
    private final Adult contacts = new Adult("dua kontak");
    private SchoolOnTelegram school;
    private SchoolParts parts;

    @BeforeEach
    void open() {
        school = new SchoolOnTelegram(
                data,
                MONDAY,
                Map.of(
                        "KAWAN_KONTAK_1_TELEGRAM", Long.toString(FIRST_CONTACT),
                        "KAWAN_KONTAK_2_TELEGRAM", Long.toString(SECOND_CONTACT)));
        parts = new SchoolParts(school.database(), InstantSource.fixed(MORNING));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void aClassOf32ComesInWithinMinutesOfItsAdults() throws IOException {
        contactsGreetTheBot();
        importRoster();
        joinAsHomeroom();
        String code = codeForTheWhiteboard();
        studentsClaim(code);
        oneOfAnotherClassTries(code);
        confirmAll();
        oneOpensTheLinkOfHerGuardian();
        tickTheLetters();
        onePhoneIsLost();
        theOtherLettersCome();

        List<Adult> adults = List.of(operator, homeroom, contacts);
        adults.forEach(System.out::println);
        assertThat(adults).allMatch(adult -> adult.minutes() < 5);
    }

    private void contactsGreetTheBot() {
        for (long contact : List.of(FIRST_CONTACT, SECOND_CONTACT)) {
            contacts.taps(2);
            school.say(contact, "/start", "Bapak/Ibu");
        }
    }

    private void importRoster() throws IOException {
        DapodikFile students = new DapodikFile(STUDENTS);
        for (int absen = 1; absen <= STUDENTS; absen++) {
            students.with(name(absen).toUpperCase(Locale.ROOT) + " LESTARI", "2013-05-14", "7A");
        }
        Path list = students.write(data.resolve("daftar.xlsx"));
        String unused = operator.types("./kawan kelas impor daftar.xlsx --ya");
        MakeRombel making =
                new MakeRombel(parts.register(), parts.roll(), InstantSource.fixed(MORNING), SchoolOnTelegram.WIB);
        new ImportRoster(parts.register(), parts.roll(), making)
                .write(new ReadRoster(new SchoolSheets(), parts.register()).read(list.toString(), ""));

        List<Member> roster = parts.register().members(a().id());
        assertThat(roster)
                .extracting(Member::absen)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, STUDENTS).boxed().toList());
        assertThat(roster).extracting(Member::name).filteredOn("Putri"::equals).hasSizeGreaterThan(2);
    }

    private Rombel a() {
        return parts.register().named("7A").orElseThrow();
    }

    private static String name(int absen) {
        return NAMES.get((absen - 1) % NAMES.size());
    }

    private void joinAsHomeroom() {
        String teacher = parts.roll().register(Person.Role.TEACHER, "Bu Rina");
        parts.roll().give(teacher, new Office(Duty.HOMEROOM, a().id(), null));
        String unused = operator.types("./kawan undang guru \"Bu Rina\" --wali 7A");
        homeroom.taps(2);
        school.say(HOMEROOM, "/start " + link(new Entry.Staff(teacher)), "Selamat datang, Bapak/Ibu");
    }

    private String link(Entry entry) {
        JoinSecret link = JoinSecret.make(JoinSecret.Kind.LINK, new SecureRandom());
        assertThat(parts.codes().issue(link, entry, 1, MORNING.plus(Duration.ofDays(7)), MORNING))
                .isTrue();
        return link.text();
    }

    private String codeForTheWhiteboard() {
        school.say(HOMEROOM, homeroom.types("/kelas"), "7A: 0 dari 32 siswa sudah masuk");
        homeroom.taps(1);
        return lastLine(school.press("Kode kelas", "Tulis di papan"));
    }

    private static String lastLine(String reply) {
        return reply.lines().toList().getLast();
    }

    private void studentsClaim(String code) {
        for (int absen = 1; absen <= STUDENTS; absen++) {
            school.say(child(absen), code.toLowerCase(Locale.ROOT), "Kamu siswa 7A?");
            school.say(child(absen), name(absen) + " " + absen, "nomor " + absen + ", kelas 7A");
        }
    }

    private static long child(int absen) {
        return 1000L + absen;
    }

    private void oneOfAnotherClassTries(String code) {
        school.say(OF_ANOTHER_CLASS, code, "Kamu siswa 7A?");
        school.say(OF_ANOTHER_CLASS, "Wulan 9", "belum cocok dengan daftar 7A");
    }

    private void confirmAll() {
        school.say(HOMEROOM, homeroom.types("/kelas"), "32 menunggu dicocokkan");
        homeroom.taps(1);
        school.press("Terima semua", "7A: 32 siswa diterima");
        school.awaitOnScreen("kamu " + name(STUDENTS) + " di kelas 7A");
        school.say(child(STUDENTS), "apa itu sel?", "izin orang tua atau wali");
    }

    private void oneOpensTheLinkOfHerGuardian() {
        String putri = parts.register().members(a().id()).get(15).person();
        school.say(child(16), "/start " + link(new Entry.Guardian(putri)), "Tautan ini untuk orang tua atau walimu");
        school.say(child(16), "halo", "izin orang tua atau wali");
    }

    /** 21 agree, 3 refuse; the guardians of 8 have no Telegram, and their letters come later. */
    private void tickTheLetters() {
        school.say(HOMEROOM, homeroom.types("/izin 7A 1-21 ya; 30-32 tidak"), "21 ya, 3 tidak");
        school.say(HOMEROOM, homeroom.types("/izin"), "21 sudah · 8 belum · 3 menolak");
        school.say(child(1), "/bantuan", "Kamu bisa:");
        school.say(child(25), "apa itu sel?", "izin orang tua atau wali");
        school.say(child(31), "apa itu sel?", "belum mengizinkan");
    }

    private void onePhoneIsLost() {
        school.say(HOMEROOM, homeroom.types("/kelas"), "dari 32");
        homeroom.taps(3);
        school.press("Siswa", "Tekan nama");
        school.press("Rafi 2", "HP hilang dipakai kalau");
        String code = lastLine(school.press("HP hilang", "diputus saat ini juga"));
        school.say(child(2), "apa itu sel?", "Halo! Aku Kawan Belajar");
        school.say(NEW_PHONE, code, "Akun ini sekarang juga milik Rafi");
        school.say(NEW_PHONE, "/bantuan", "Kamu bisa:");
    }

    private void theOtherLettersCome() {
        school.say(HOMEROOM, homeroom.types("/izin 7A 22-29 ya"), "8 ya, 0 tidak");
        school.say(HOMEROOM, homeroom.types("/izin"), "29 sudah · 0 belum · 3 menolak");
        school.say(child(25), "/bantuan", "Kamu bisa:");
    }
}
