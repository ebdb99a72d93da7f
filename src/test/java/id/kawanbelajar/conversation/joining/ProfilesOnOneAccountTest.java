package id.kawanbelajar.conversation.joining;

import static id.kawanbelajar.conversation.joining.JoiningSchool.AGREED;
import static id.kawanbelajar.conversation.joining.JoiningSchool.IN;
import static id.kawanbelajar.conversation.joining.JoiningSchool.account;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rafi and one of the Putris share their mother's account. */
@SuppressWarnings("NullAway.Init") // set by JUnit
class ProfilesOnOneAccountTest {
    private static final long MOTHER = 900;

    @TempDir
    private Path folder;

    private JoiningSchool school;
    private Person wali;

    @BeforeEach
    void open() {
        school = new JoiningSchool(folder);
        wali = school.homeroom(9, school.a);
        school.ofA.forEach(person -> school.consents.put(person, AGREED));
        school.claim(MOTHER, "Rafi 20");
        confirm();
        school.write(MOTHER, "/profil " + school.codeOfA());
        school.write(MOTHER, "Putri 17");
        confirm();
    }

    private void confirm() {
        school.say(wali, "/kelas");
        school.press(wali, "Terima semua");
    }

    @AfterEach
    void close() {
        school.close();
    }

    private String active() {
        return school.people.find(account(MOTHER)).map(Person::id).orElse("");
    }

    @Test
    void leavesTheFirstChildActiveUntilTheOtherIsChosen() {
        assertThat(active()).isEqualTo(school.ofA.get(2));
        assertThat(school.write(MOTHER, "/profil")).contains("1. Rafi (sedang dipakai)\n2. Putri\n");
    }

    @Test
    void asksForAPinAndChangesWithIt() {
        school.write(MOTHER, "/profil");

        assertThat(school.write(MOTHER, "2")).contains("Putri belum punya PIN. Buat sekarang");
        assertThat(school.write(MOTHER, "4821")).isEqualTo("Halo, Putri! Sekarang kamu yang memakai akun ini.");
        assertThat(active()).isEqualTo(school.ofA.get(1));
        assertThat(school.write(MOTHER, "4821")).isEqualTo(IN);
    }

    @Test
    void keepsAChildOutWithoutTheOthersPin() {
        choosePutri("4821");
        chooseRafi("9070");

        school.write(MOTHER, "/profil");
        assertThat(school.write(MOTHER, "2")).contains("PIN untuk Putri?");
        assertThat(school.write(MOTHER, "1111")).contains("PIN itu belum cocok");
        assertThat(active()).isEqualTo(school.ofA.get(2));
        for (int i = 0; i < 4; i++) {
            school.write(MOTHER, "222" + i);
        }
        assertThat(school.write(MOTHER, "4821")).contains("coba lagi 10 menit lagi");
        assertThat(school.acts()).contains("tebakan-dihentikan");
        school.pass(Duration.ofMinutes(11));
        choosePutri("4821");
        assertThat(active()).isEqualTo(school.ofA.get(1));
    }

    private void choosePutri(String pin) {
        school.write(MOTHER, "/profil");
        school.write(MOTHER, "2");
        school.write(MOTHER, pin);
    }

    private void chooseRafi(String pin) {
        school.write(MOTHER, "/profil");
        school.write(MOTHER, "1");
        school.write(MOTHER, pin);
    }

    @Test
    void takesNoPinOfOneDigit() {
        school.write(MOTHER, "/profil");
        school.write(MOTHER, "2");

        assertThat(school.write(MOTHER, "0000")).contains("terlalu mudah ditebak");
    }

    @Test
    void keepsNoPinButAKeyedHash() {
        choosePutri("4821");

        String rows = school.database.read(
                h -> h.select("SELECT * FROM profile").mapToMap().list().toString());
        assertThat(rows).contains("pin=").doesNotContain("4821");
    }

    @Test
    void leavesTheOtherChildWhenOneIsReleased() {
        school.say(wali, "/kelas");
        school.press(wali, "Siswa");
        school.press(wali, "Rafi 20");
        school.press(wali, "Lepaskan");

        assertThat(active()).isEqualTo(school.ofA.get(1));
    }

    @Test
    void givesNoOtherAccountAChildWhoIsOnThisOne() {
        assertThat(school.claim(901, "Putri 17")).contains("sudah dipakai akun lain");
    }
}
