package id.kawanbelajar.adapter.sql.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.file.personal.RetentionReport;
import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.sql.SqlAnswerLog;
import id.kawanbelajar.adapter.sql.SqlConversationMemory;
import id.kawanbelajar.adapter.sql.SqlSafetyEvents;
import id.kawanbelajar.conversation.memory.AnswerLogContract;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.people.rights.KeepNoLonger;
import id.kawanbelajar.people.rights.KeepNoLonger.Limits;
import id.kawanbelajar.safety.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlOldRowsTest extends OpenDatabase {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Instant NOVEMBER = Instant.parse("2026-11-27T05:00:00Z");

    @TempDir
    Path reports;

    private Instant now = NOVEMBER;

    private KeepNoLonger keeping() {
        return new KeepNoLonger(
                Limits.USUAL,
                new SqlOldRows(database),
                new RetentionReport(reports.resolve("laporan").resolve("retensi.txt"), WIB),
                () -> now,
                WIB);
    }

    private int rows(String table) {
        return database.read(handle ->
                handle.select("SELECT count(*) FROM " + table).mapTo(int.class).one());
    }

    @Test
    void forgetsTalkAfterAMonthAndDangerAfterAYearHoweverOftenItRuns() throws IOException {
        Persons.in(database, false, 0, "ayu");
        new SqlConversationMemory(database)
                .keep("ayu", Recall.NOTHING.about("apa itu sel", null, AnswerLogContract.ANSWER.id(), "sel"), NOVEMBER);
        new SqlAnswerLog(database).keep("ayu", AnswerLogContract.ANSWER, NOVEMBER);
        new SqlSafetyEvents(database).record("ayu", "7", new Verdict.Crisis(Verdict.Distress.DIRI), NOVEMBER);

        now = NOVEMBER.plus(Duration.ofDays(29));
        keeping().run();
        assertThat(List.of(rows("recall"), rows("answer"), rows("safety_event")))
                .containsExactly(1, 1, 1);

        now = NOVEMBER.plus(Duration.ofDays(31));
        keeping().run();
        keeping().run();
        assertThat(List.of(rows("recall"), rows("answer"), rows("answer_source"), rows("safety_event")))
                .containsExactly(0, 0, 0, 1);

        now = NOVEMBER.plus(Duration.ofDays(367));
        keeping().run();
        assertThat(rows("safety_event")).isZero();
        assertThat(rows("person")).isEqualTo(1);
        assertThat(Files.readAllLines(reports.resolve("laporan").resolve("retensi.txt")))
                .hasSize(3)
                .last()
                .asString()
                .startsWith("2027-11-29 obrolan: 0 baris sebelum 2027-10-30; ")
                .contains("peristiwa keselamatan: 1 baris sebelum 2026-11-29");
    }
}
