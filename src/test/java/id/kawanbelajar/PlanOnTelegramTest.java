package id.kawanbelajar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A study plan from the wish to the erased traces, as a student meets it in Telegram: all parts are the real ones. The tests
 * mostly wait for the pace at which Telegram takes messages, so they wait together.
 */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(60)
@SuppressWarnings("NullAway.Init") // set by JUnit
class PlanOnTelegramTest {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2028-01-17T12:00");
    private static final LocalDateTime FIRST_BLOCK = LocalDateTime.parse("2028-01-17T19:00");
    private static final String WISH = "bikinin rencana belajar mtk bab 2 buat ulangan 1 minggu lagi, 45 menit sehari";
    private static final Pattern QUESTION = Pattern.compile("Soal (\\d+)/(\\d+)");

    @TempDir
    Path data;

    private SchoolOnTelegram school;
    private String list;

    @BeforeEach
    void plan() {
        school = new SchoolOnTelegram(data, MONDAY);
        school.say("/start", "Halo");
        school.say("kelas 7", "kelas 7");
        list = school.say(WISH, "Berkas rencana.ics");
    }

    @AfterEach
    void end() {
        school.close();
    }

    private String person() {
        return school.database()
                .read(h -> h.select("SELECT person FROM account")
                        .mapTo(String.class)
                        .one());
    }

    /** Reads, answers every question, recalls and looks back. */
    private void doBlock() {
        KnownChapter chapter = new KnownChapter("smp/matematika/7/02-persamaan-linear-satu-variabel");
        school.press("Mulai", "Sudah baca");
        String asked = school.press("Sudah baca", "Soal 1/");
        school.press("Petunjuk", "Petunjuk 1");
        for (int no = 1; no < questions(asked); no++) {
            asked = chapter.answer(school, asked, "Soal " + (no + 1) + "/");
        }
        chapter.answer(school, asked, "tutup catatanmu");
        school.say("persamaan punya ruas kiri, ruas kanan, dan satu variabel", "Gimana rasanya?");
        school.press("Paham", "Selesai:");
    }

    private static int questions(String asked) {
        Matcher question = QUESTION.matcher(asked);
        assertThat(question.find()).isTrue();
        return Integer.parseInt(question.group(2));
    }

    @Test
    void comesAsAListAPictureAndAFileForTheCalendar() {
        assertThat(list).contains("Rencana untuk ulangan Matematika bab 2 (Sen 24 Jan)", "• Sen 17 Jan 19.00");
        assertThat(school.files()).containsExactly("rencana.png", "rencana.ics");
    }

    @Test
    void isRemindedOfOnceAQuarterOfAnHourBeforeItsFirstBlock() {
        school.say("belajarnya jam 4 sore aja", "• Sen 17 Jan 16.00");

        school.passTimeUntil(MONDAY.withHour(15).withMinute(40));
        assertThat(school.reminders()).isEmpty();
        school.passTimeUntil(MONDAY.withHour(15).withMinute(45));
        school.passTimeUntil(MONDAY.withHour(23));
        assertThat(school.reminders()).singleElement().asString().contains("Persamaan Linear Satu Variabel");
    }

    @Test
    void isNotRemindedOfInTheHourOfPrayerButBehindIt() {
        school.passTimeUntil(FIRST_BLOCK.minusMinutes(5));
        assertThat(school.reminders()).isEmpty();
        school.passTimeUntil(FIRST_BLOCK);
        assertThat(school.reminders()).hasSize(1);
    }

    @Test
    void isRemindedOfOnceThoughTheComputerIsSwitchedOffBeforeAndAfter() {
        school.switchOff();
        school.switchOn();
        school.passTimeUntil(FIRST_BLOCK);
        school.switchOff();
        school.switchOn();
        school.passTimeUntil(FIRST_BLOCK.plusMinutes(30));

        assertThat(school.reminders()).hasSize(1);
    }

    @Test
    void showsABlockAsDoneThatWasBegunFromItsReminderAndIsNotRemindedOfItAgain() {
        school.passTimeUntil(FIRST_BLOCK);
        doBlock();

        assertThat(school.say("/rencana", "Rencana untuk")).contains("✓ Sen 17 Jan 19.00");
        school.passTimeUntil(FIRST_BLOCK.withHour(10).plusDays(1));
        assertThat(school.reminders()).hasSize(1);
    }

    @Test
    void isNotRemindedOfAfterSenyap() {
        school.passTimeUntil(FIRST_BLOCK);
        school.say("/senyap", "nggak mengingatkanmu lagi");

        school.passTimeUntil(MONDAY.plusDays(8));

        assertThat(school.reminders()).hasSize(1);
    }

    @Test
    void leavesNoRowOfWhoeverErasesTheirData() {
        String person = person();
        school.passTimeUntil(FIRST_BLOCK);
        doBlock();
        assertThat(tablesNaming(person)).contains("plan_block", "attempt", "review_card", "outbox", "button");

        school.say("/hapus", "Yakin?");
        school.press("Ya, hapus", "Semua datamu dihapus");
        school.eraseWhatIsOrdered();

        assertThat(tablesNaming(person)).containsExactly("erasure_order");
    }

    /** Returns the tables in which a person is named, in whatever column. */
    private List<String> tablesNaming(String person) {
        return school.database()
                .read(h ->
                        h
                                .select("SELECT name FROM sqlite_master WHERE type = 'table'")
                                .mapTo(String.class)
                                .list()
                                .stream()
                                .filter(table -> h.select("SELECT * FROM " + table).mapToMap().stream()
                                        .anyMatch(row -> row.values().stream()
                                                .anyMatch(value ->
                                                        String.valueOf(value).contains(person))))
                                .toList());
    }
}
