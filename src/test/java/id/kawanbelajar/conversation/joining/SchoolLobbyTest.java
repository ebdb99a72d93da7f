package id.kawanbelajar.conversation.joining;

import static id.kawanbelajar.conversation.joining.JoiningSchool.IN;
import static id.kawanbelajar.conversation.joining.JoiningSchool.account;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.consent.Consent;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.school.Duty;
import id.kawanbelajar.people.school.Office;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // set by JUnit
class SchoolLobbyTest {
    private static final long CHILD = 501;
    private static final long OTHER = 502;
    private static final long TEACHER = 9;

    @TempDir
    private Path folder;

    private JoiningSchool school;
    private Person wali;

    @BeforeEach
    void open() {
        school = new JoiningSchool(folder);
        wali = school.homeroom(TEACHER, school.a);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"halo", "/start", "apa itu fotosintesis?", "", "/rencana"})
    void tellsAStrangerHowToBegin(String words) {
        assertThat(school.write(CHILD, words))
                .startsWith("Halo! Aku Kawan Belajar")
                .contains("masukkan kode kelas di sini", "pesanmu tidak aku simpan");
    }

    @Test
    void answersHelpAndPrivacyBeforeAnybodyHasJoined() {
        assertThat(school.write(CHILD, "/bantuan")).contains("minta kode kelas ke wali kelasmu");
        assertThat(school.write(CHILD, "/privasi")).contains("tidak aku simpan", "tata usaha");
    }

    @Test
    void goesFromTheCodeOnTheWhiteboardToTheClass() {
        String code = school.codeOfA();

        assertThat(school.write(CHILD, " " + code.substring(0, 3).toLowerCase(Locale.ROOT) + " " + code.substring(3)))
                .contains("Kamu siswa 7A?", "misalnya: Putri 17");
        assertThat(school.write(CHILD, "putri 17")).contains("Oke, Putri nomor 17, kelas 7A", "tunggu wali kelasmu");
        assertThat(school.write(CHILD, "udah belum kak?")).contains("Masih menunggu wali kelasmu");
        school.say(wali, "/kelas");
        school.press(wali, "Terima semua");
        assertThat(school.write(CHILD, "halo")).contains("izin orang tua atau wali", "surat izin");
        school.consents.put(school.ofA.get(1), JoiningSchool.AGREED);
        assertThat(school.write(CHILD, "apa itu sel?")).isEqualTo(IN);
    }

    @Test
    void letsADeepLinkDoWhatACodeDoes() {
        String link = school.code(JoinSecret.Kind.LINK, new Entry.Student(school.a.id()), 40);

        assertThat(school.write(CHILD, "/start " + link)).contains("Kamu siswa 7A?");
    }

    @Test
    void keepsNoWordOfAStranger() {
        school.write(CHILD, school.codeOfA());
        school.write(CHILD, "kucingku bernama Zxqv");

        String everything = school.database.read(
                h -> h.select("SELECT * FROM guest").mapToMap().list().toString()
                        + h.select("SELECT * FROM wrong_guess").mapToMap().list());
        assertThat(everything)
                .contains(school.a.id())
                .doesNotContainIgnoringCase("zxqv")
                .doesNotContain("501");
    }

    @Test
    void tellsThreeNamesakesApartByTheirNumber() {
        school.claim(CHILD, "Putri 17");

        assertThat(school.claim(OTHER, "Putri 3")).contains("Putri nomor 3");
    }

    @Test
    void hintsWhereNameAndNumberDoNotFit() {
        assertThat(school.claim(CHILD, "Rafi 17")).contains("belum cocok dengan daftar 7A", "Kalau kelasmu bukan 7A");
        assertThat(school.write(CHILD, "Rafi 20")).contains("Oke, Rafi nomor 20");
    }

    @Test
    void doesNotGiveOneStudentToTwoAccounts() {
        school.claim(CHILD, "Putri 17");

        assertThat(school.claim(OTHER, "Putri 17")).contains("sudah dipakai akun lain", "minta wali kelasmu");
        assertThat(school.acts()).contains("siswa-sudah-dipakai");
    }

    @Test
    void letsAStudentTakeBackAWrongClaim() {
        school.claim(CHILD, "Putri 3");

        assertThat(school.write(CHILD, "/batal")).contains("Oke, batal");
        assertThat(school.claim(OTHER, "Putri 3")).contains("Oke, Putri nomor 3");
    }

    @Test
    void saysTheSameOfEveryCodeThatCannotBeUsed() {
        String over = school.codeOfA();
        String used = school.code(JoinSecret.Kind.CODE, new Entry.Student(school.a.id()), 1);
        school.write(OTHER, used);
        String unknown = school.write(CHILD, "CDFGHJ");

        assertThat(school.write(CHILD, used)).isEqualTo(unknown);
        school.pass(Duration.ofHours(2));
        assertThat(school.write(CHILD, over)).isEqualTo(unknown).contains("tidak bisa dipakai");
        assertThat(school.write(CHILD, "K7M2P0")).isEqualTo(unknown);
    }

    @Test
    void makesWhoeverGuessesWait() {
        String right = school.codeOfA();
        for (String guess : new String[] {"CDFGHJ", "CDFGHK", "CDFGHM", "CDFGHN", "CDFGHP"}) {
            school.write(CHILD, guess);
        }

        assertThat(school.write(CHILD, right)).contains("coba lagi 10 menit lagi");
        assertThat(school.acts()).containsOnlyOnce("tebakan-dihentikan");
        assertThat(school.audit.getLast().actor()).startsWith("tamu-").doesNotContain("501");
        assertThat(school.write(OTHER, right)).contains("Kamu siswa 7A?");
        school.pass(Duration.ofMinutes(11));
        assertThat(school.write(CHILD, right)).contains("Kamu siswa 7A?");
    }

    @Test
    void refusesAJoinLinkThatIsUsedAgainAndWritesItDown() {
        String link = staffLink();
        school.write(601, "/start " + link);

        assertThat(school.write(602, "/start " + link)).contains("tidak bisa dipakai");
        assertThat(school.acts()).contains("tautan-ditolak");
        assertThat(school.people.find(account(602))).isEmpty();
    }

    @Test
    void makesATeacherOfWhoeverOpensTheLinkForOne() {
        assertThat(school.write(601, "/start " + staffLink())).contains("Selamat datang, Bapak/Ibu");
        assertThat(school.write(601, "halo")).isEqualTo(IN);
        Person teacher = school.people.find(account(601)).orElseThrow();
        assertThat(teacher.role()).isEqualTo(Person.Role.TEACHER);
        assertThat(school.register.offices(teacher.id()))
                .containsExactly(new Office(Duty.HOMEROOM, school.b.id(), null));
    }

    private String staffLink() {
        String teacher = school.roll.register(Person.Role.TEACHER, "Bu Rina");
        school.roll.give(teacher, new Office(Duty.HOMEROOM, school.b.id(), null));
        return school.code(JoinSecret.Kind.LINK, new Entry.Staff(teacher), 1);
    }

    @Test
    void makesNoTeacherOfAStudent() {
        join(CHILD, "Putri 17");
        String link = staffLink();

        assertThat(school.write(CHILD, "/start " + link)).contains("bukan untuk akun siswa");
        assertThat(school.acts()).contains("tautan-guru-oleh-siswa");
        assertThat(school.write(601, "/start " + link)).contains("Selamat datang, Bapak/Ibu");
    }

    @Test
    void makesTheAdministratorOfWhoeverHasTheOneCode() {
        String code = school.code(JoinSecret.Kind.CODE, new Entry.Administrator(), 1);

        school.write(700, code);

        Person admin = school.people.find(account(700)).orElseThrow();
        assertThat(admin.role()).isEqualTo(Person.Role.ADMIN);
        assertThat(school.register.offices(admin.id())).containsExactly(Office.of(Duty.ADMIN));
    }

    @Test
    void handsGuardiansOverWithoutUsingTheirLink() {
        String link = school.code(JoinSecret.Kind.LINK, new Entry.Guardian(school.ofA.getFirst()), 1);

        assertThat(school.write(800, "/start " + link)).isEqualTo("<wali>");
        assertThat(school.write(800, "/start " + link)).isEqualTo("<wali>");
    }

    @Test
    void makesNoGuardianOfAStudentWhoWaits() {
        String link = school.code(JoinSecret.Kind.LINK, new Entry.Guardian(school.ofA.getFirst()), 1);
        school.claim(CHILD, "Putri 3");

        assertThat(school.write(CHILD, "/start " + link)).contains("untuk orang tua atau walimu");
        assertThat(school.acts()).contains("tautan-ortu-oleh-siswa");
    }

    private void join(long account, String nameAndNumber) {
        school.claim(account, nameAndNumber);
        school.say(wali, "/kelas");
        school.press(wali, "Terima semua");
    }

    @Test
    void servesAStudentOnlyWhileSomebodyAgreesToLearning() {
        join(CHILD, "Putri 17");
        school.consents.put(school.ofA.get(1), new Consent(Consent.State.GIVEN, Set.of(Purpose.REPORTS)));

        assertThat(school.write(CHILD, "halo")).contains("belum mengizinkan");
        school.consents.put(school.ofA.get(1), JoiningSchool.AGREED);
        assertThat(school.write(CHILD, "halo")).isEqualTo(IN);
        school.consents.put(school.ofA.get(1), new Consent(Consent.State.ENDED, Set.of()));
        assertThat(school.write(CHILD, "halo")).contains("belum mengizinkan", "Kamu tidak salah apa-apa");
    }

    @Test
    void givesAStudentALinkForTheirSecondDevice() {
        join(CHILD, "Putri 17");
        school.consents.put(school.ofA.get(1), JoiningSchool.AGREED);
        String offer = school.write(CHILD, "/perangkat");
        String link = offer.lines()
                .filter(line -> line.startsWith("https"))
                .findFirst()
                .orElseThrow();

        assertThat(school.write(OTHER, link)).contains("Akun ini sekarang juga milik Putri");
        assertThat(school.write(OTHER, "halo")).isEqualTo(IN);
        assertThat(school.people.find(account(OTHER))).isEqualTo(school.people.find(account(CHILD)));
        assertThat(school.write(503, link)).contains("tidak bisa dipakai");
    }

    @Test
    void takesSixLettersOfAStudentWhoIsInForAWord() {
        join(CHILD, "Putri 17");
        school.consents.put(school.ofA.get(1), JoiningSchool.AGREED);

        assertThat(school.write(CHILD, "CDFGHJ")).isEqualTo(IN);
    }
}
