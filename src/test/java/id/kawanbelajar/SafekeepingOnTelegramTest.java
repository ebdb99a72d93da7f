package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.file.DataFolder;
import id.kawanbelajar.adapter.file.OffFile;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What keeps students safe, as they and the adults of the school see it on Telegram. */
@Timeout(300)
class SafekeepingOnTelegramTest {
    private static final LocalDateTime EVENING = LocalDateTime.of(2028, 1, 17, 19, 42);
    private static final LocalDateTime MORNING = LocalDateTime.of(2028, 1, 18, 7, 30);
    private static final long SARI = 21;
    private static final long JOKO = 22;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path data;

    @Test
    void twoAdultsLearnOfAChildInDangerAndOneTakesIt() {
        try (SchoolOnTelegram school = school(EVENING)) {
            String said = school.say("aku mau mati aja", "mungkin perlu ditemani");
            assertThat(said).contains("aku mengabari Bu Sari (BK) dan Pak Joko");
            school.awaitOnScreen(
                    "Seorang siswa mungkin sedang dalam bahaya (keinginan menyakiti diri), 19.42. Tanpa isi pesannya.");

            school.press("Aku nggak aman", "Bu Sari (BK) aku kabari supaya bisa menghubungimu");
            school.awaitOnScreen("bilang TIDAK AMAN");
            school.say("makasih kak", "Syukurlah.");

            school.switchOff();
            school.switchOn();
            school.passTimeUntil(EVENING.plusMinutes(11));
            school.awaitOnScreen("Belum ada yang menangani kabar ini sejak 19.42");

            school.press("Saya tangani", "Tercatat Bapak/Ibu yang menangani sejak 19.5");
            school.awaitOnScreen("menangani sejak 19.5");
            school.press("Selesai", "Bagaimana akhirnya?");
            school.press("Siswa aman dan ditemani", "Tercatat selesai (siswa aman dan ditemani)");
            school.awaitOnScreen("selesai (siswa aman dan ditemani)");
        }
    }

    @Test
    void aClassIsClosedForAnExamAndOpensAgain() {
        try (SchoolOnTelegram school = school(MORNING)) {
            school.say("kelas 7", "kelas 7");
            school.say(SchoolOnTelegram.TEACHER, "/start", "Bapak/Ibu");
            school.say(SchoolOnTelegram.TEACHER, "/tutup 7 06.00-07.00", "Waktu itu sudah lewat hari ini");
            school.say(
                    SchoolOnTelegram.TEACHER, "/tutup 9Z 45", "Kelas 9Z tidak ada di antara kelas yang Bapak/Ibu ajar");
            school.say(SchoolOnTelegram.TEACHER, "/tutup 7 07.30-09.00", "Kelas 7 ditutup pukul 07.30 sampai 09.00");

            school.say("apa itu fotosintesis", "ditutup sampai pukul 09.00");
            school.say("latihan pecahan", "ditutup sampai pukul 09.00");
            school.say("/rencana", "Rencananya untuk apa?");
            school.say("aku mau mati aja", "Terima kasih sudah cerita");
            school.say("/bantuan", "Kamu bisa:");

            school.press("Buka lagi", "Kelas 7 sudah terbuka lagi");
            assertThat(school.say("apa itu fotosintesis", "otosintesis")).doesNotContain("ditutup sampai");
        }
    }

    @Test
    void everythingIsOffForStudentsButCriesForHelp() {
        try (SchoolOnTelegram school = school(MORNING)) {
            OffFile off = new OffFile(new DataFolder(data));
            off.turn(true);

            school.say("apa itu fotosintesis", "sedang dimatikan oleh sekolah");
            school.say("aku mau mati aja", "mungkin perlu ditemani");
            school.press("Aku aman", "Syukurlah.");
            school.say(SARI, "/bantuan", "Bapak/Ibu bisa");

            off.turn(false);
            school.say("/bantuan", "Kamu bisa:");
        }
    }

    private SchoolOnTelegram school(LocalDateTime now) {
        SchoolOnTelegram school = new SchoolOnTelegram(
                data,
                now,
                Map.of(
                        "KAWAN_KONTAK_1",
                        "Bu Sari (BK)",
                        "KAWAN_KONTAK_1_TELEGRAM",
                        Long.toString(SARI),
                        "KAWAN_KONTAK_2",
                        "Pak Joko",
                        "KAWAN_KONTAK_2_TELEGRAM",
                        Long.toString(JOKO)));
        school.say(SARI, "/start", "Bapak/Ibu");
        school.say(JOKO, "/start", "Bapak/Ibu");
        return school;
    }
}
