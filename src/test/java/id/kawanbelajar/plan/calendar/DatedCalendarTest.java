package id.kawanbelajar.plan.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.plan.calendar.SchoolCalendar.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedCalendarTest {
    @ParameterizedTest(name = "{0} is {2}: {1}")
    @CsvSource(textBlock = """
                    2026-12-25, Natal,                  HOLIDAY
                    2026-12-28, school break,           HOLIDAY
                    2027-02-10, third day of fasting,   RAMADAN
                    2027-03-10, Idulfitri,              HOLIDAY
                    2027-03-26, Good Friday,            HOLIDAY
                    2028-08-17, Independence Day,       HOLIDAY
                    """)
    void theShippedCalendarKnows(LocalDate day, String what, Mark mark) {
        assertThat(DatedCalendar.of(shipped(), List.of()).on(day)).as(what).containsExactly(mark);
    }

    @Test
    void aNormalSchoolDayHasNoMark() {
        assertThat(DatedCalendar.of(shipped(), List.of()).on(LocalDate.of(2026, 11, 26)))
                .isEmpty();
    }

    @Test
    void aDayMayHaveTwoMarks() {
        assertThat(DatedCalendar.of(shipped(), List.of()).on(LocalDate.of(2027, 3, 8)))
                .containsExactlyInAnyOrder(Mark.HOLIDAY, Mark.RAMADAN);
    }

    @Test
    void everyShippedLineSaysWhetherItIsSure() {
        assertThat(shipped())
                .filteredOn(line -> line.startsWith("20"))
                .allMatch(line -> line.endsWith(",ya") || line.endsWith(",perkiraan"));
    }

    @Test
    void aSchoolAddsItsExamsAndHolidays() {
        DatedCalendar calendar = DatedCalendar.of(
                shipped(), List.of("2026-12-07;2026-12-11;ujian;SAS", "2026-12-14,,libur,Ulang tahun sekolah"));

        assertThat(calendar.on(LocalDate.of(2026, 12, 9))).containsExactly(Mark.EXAM);
        assertThat(calendar.on(LocalDate.of(2026, 12, 14))).containsExactly(Mark.HOLIDAY);
    }

    @Test
    void aSchoolTakesAHolidayBack() {
        DatedCalendar calendar =
                DatedCalendar.of(shipped(), List.of("2026-12-21,2026-12-23,sekolah,Masuk untuk remedial"));

        assertThat(calendar.on(LocalDate.of(2026, 12, 22))).isEmpty();
        assertThat(calendar.on(LocalDate.of(2026, 12, 25))).containsExactly(Mark.HOLIDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21-12-2026,2027-01-02,libur,Libur",
                "2026-12-21,2027-01-02,liburan,Libur",
                "2027-01-02,2026-12-21,libur,Terbalik",
                "2026-12-21,2027-01-02,libur"
            })
    void aBadLineIsNamedWithAGoodExample(String line) {
        assertThatThrownBy(() -> DatedCalendar.of(List.of(), List.of("mulai,selesai,jenis,nama", line)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("baris 2")
                .hasMessageContaining(line)
                .hasMessageContaining("2026-12-21,2027-01-02,libur");
    }

    private static List<String> shipped() {
        try (InputStream in =
                Objects.requireNonNull(DatedCalendarTest.class.getResourceAsStream("/kurikulum/kalender.csv"))) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
