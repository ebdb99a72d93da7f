package id.kawanbelajar.conversation.joining;

import static id.kawanbelajar.conversation.joining.JoiningSchool.account;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.Person;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set by JUnit
class ClassDeskTest {
    private static final long PUTRI = 501;
    private static final long RAFI = 502;

    @TempDir
    private Path folder;

    private JoiningSchool school;
    private Person wali;
    private Person other;

    @BeforeEach
    void open() {
        school = new JoiningSchool(folder);
        wali = school.homeroom(9, school.a);
        other = school.homeroom(10, school.b);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void showsAllClaimsOnOneScreenAndConfirmsThemByOneTap() {
        school.claim(RAFI, "Rafi 20");
        school.claim(PUTRI, "Putri 17");

        assertThat(school.say(wali, "/kelas"))
                .contains("7A: 0 dari 3 siswa sudah masuk", "2 menunggu dicocokkan:\nPutri 17 · Rafi 20")
                .contains("[Terima semua] [Pilih satu-satu] [Tolak …] [Kode kelas] [Siswa]");
        assertThat(school.press(wali, "Terima semua")).contains("7A: 2 siswa diterima");
        assertThat(school.told).containsExactlyInAnyOrder("Rafi: " + confirmed("Rafi"), "Putri: " + confirmed("Putri"));
        assertThat(school.say(wali, "/kelas 7a")).contains("2 dari 3", "Tidak ada yang menunggu");
    }

    private static String confirmed(String name) {
        return ("Wali kelasmu sudah mencocokkan: kamu %s di kelas 7A.\nSatu langkah lagi: izin orang tua atau wali. "
                        + "Bawa pulang surat izin dari wali kelasmu, minta ditandatangani, lalu kembalikan. Begitu izinnya "
                        + "tercatat, kamu langsung bisa mulai. Sambil menunggu, pesanmu tidak aku simpan.")
                .formatted(name);
    }

    @Test
    void welcomesAtOnceWhoseGuardianAgreedBefore() {
        school.consents.put(school.ofA.get(2), JoiningSchool.AGREED);
        school.claim(RAFI, "Rafi 20");
        school.say(wali, "/kelas");

        school.press(wali, "Terima semua");

        assertThat(school.told).singleElement().asString().contains("Selamat datang! Tanya apa saja");
    }

    @Test
    void confirmsOnlyWhatWasOnTheScreen() {
        school.claim(PUTRI, "Putri 17");
        school.say(wali, "/kelas");
        school.claim(RAFI, "Rafi 20");

        assertThat(school.press(wali, "Terima semua")).contains("1 siswa diterima");
        assertThat(school.write(RAFI, "halo")).contains("Masih menunggu");
    }

    @Test
    void goesThroughThemOneByOne() {
        school.claim(PUTRI, "Putri 17");
        school.claim(RAFI, "Rafi 20");
        school.say(wali, "/kelas");

        assertThat(school.press(wali, "Pilih satu-satu")).contains("Putri nomor 17 (7A): benar dia?");
        assertThat(school.press(wali, "Terima")).contains("Rafi nomor 20 (7A): benar dia?");
        assertThat(school.press(wali, "Tolak")).contains("semua yang menunggu sudah dilihat");
        assertThat(school.people.find(account(PUTRI))).isPresent();
        assertThat(school.people.find(account(RAFI))).isEmpty();
        assertThat(school.claim(RAFI, "Rafi 20")).contains("Oke, Rafi nomor 20");
    }

    @Test
    void refusesOneOfMany() {
        school.claim(PUTRI, "Putri 17");
        school.claim(RAFI, "Rafi 20");
        school.say(wali, "/kelas");

        assertThat(school.press(wali, "Tolak …")).contains("[Putri 17] [Rafi 20]");
        assertThat(school.press(wali, "Rafi 20")).contains("Rafi nomor 20 ditolak");
        assertThat(school.say(wali, "/kelas")).contains("1 menunggu dicocokkan:\nPutri 17");
        assertThat(school.acts()).contains("siswa-ditolak");
    }

    @Test
    void releasesAWrongAccountAtOnce() {
        confirm(PUTRI, "Putri 17");
        student("Putri 17");

        assertThat(school.press(wali, "Lepaskan")).contains("dilepas saat ini juga");
        assertThat(school.people.find(account(PUTRI))).isEmpty();
        assertThat(school.claim(503, "Putri 17")).contains("Oke, Putri nomor 17");
        assertThat(school.acts()).contains("akun-dilepas");
    }

    private void confirm(long account, String nameAndNumber) {
        school.claim(account, nameAndNumber);
        school.say(wali, "/kelas");
        school.press(wali, "Terima semua");
    }

    private void student(String label) {
        school.say(wali, "/kelas");
        school.press(wali, "Siswa");
        school.press(wali, label);
    }

    @Test
    void replacesALostPhoneAndLosesNothing() {
        confirm(PUTRI, "Putri 17");
        Person putri = school.people.find(account(PUTRI)).orElseThrow();
        student("Putri 17");

        String code = school.press(wali, "HP hilang").lines().toList().getLast();

        assertThat(school.people.find(account(PUTRI))).isEmpty();
        assertThat(school.write(504, code)).contains("Akun ini sekarang juga milik Putri", "tetap ada");
        assertThat(school.people.find(account(504)).orElseThrow().id()).isEqualTo(putri.id());
        assertThat(school.write(505, code)).contains("tidak bisa dipakai");
    }

    @Test
    void tellsATeacherOfAnotherClassNothingAndWritesItDown() {
        school.claim(PUTRI, "Putri 17");

        assertThat(school.say(other, "/kelas 7A"))
                .isEqualTo("Kelas itu tidak ada, atau bukan kelas Bapak/Ibu.")
                .isEqualTo(school.say(other, "/kelas 9Z"));
        assertThat(school.audit)
                .filteredOn(entry -> entry.act().equals("kelas-ditolak"))
                .extracting(entry -> entry.actor() + " " + entry.subject())
                .containsExactly(other.id() + " " + school.a.id(), other.id() + " ");
    }

    @Test
    void doesNothingForForgedButtons() {
        confirm(PUTRI, "Putri 17");
        school.claim(RAFI, "Rafi 20");
        school.say(wali, "/kelas");

        assertThat(school.press(other, wali, "Terima semua")).contains("bukan kelas Bapak/Ibu");
        assertThat(school.write(RAFI, "halo")).contains("Masih menunggu");
        student("Putri 17");
        assertThat(school.press(other, wali, "Lepaskan")).contains("bukan kelas Bapak/Ibu");
        assertThat(school.people.find(account(PUTRI))).isPresent();
    }

    @Test
    void leavesAllElseToWhoListensBehind() {
        Person student = new Person(school.ofA.get(1), "sekolah", Person.Role.STUDENT, null, false, false);

        assertThat(school.say(wali, "apa itu sel?")).isEqualTo(JoiningSchool.ELSEWHERE);
        assertThat(school.say(student, "/kelas")).isEqualTo(JoiningSchool.ELSEWHERE);
    }
}
