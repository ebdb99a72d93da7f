package id.kawanbelajar.plan.wish.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockWordsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            jam 7 malem               | 19:00-
            jam 7 mlm                 | 19:00-
            jm 7                      | 19:00-
            jam tujuh malam           | 19:00-
            pukul 19.00               | 19:00-
            jam 4 sore                | 16:00-
            jam 4                     | 16:00-
            jam 5 pagi                | 05:00-
            jam setengah 8            | 19:30-
            jam 7.30                  | 19:30-
            jam 19.00-20.30           | 19:00-20:30
            19.00-20.30               | 19:00-20:30
            jam 7-9 malam             | 19:00-21:00
            jam 7 sampai 9            | 19:00-21:00
            jam 7 sampe jam 9         | 19:00-21:00
            dari jam 4 sore sampe magrib | 16:00-18:30
            jam 7 s/d 8 malam         | 19:00-20:00
            abis magrib               | 18:30-
            hbs magrib                | -
            habis isya                | 19:30-
            setelah ashar             | 15:45-
            abis sholat isya          | 19:30-
            bada maghrib              | 18:30-
            sebelum magrib            | -17:45
            tidur jam 9               | -21:00
            tdr jm 9 mlm              | -21:00
            jam 9 udah tidur          | -21:00
            sebelum jam 9             | -21:00
            sblm jam 9                | -21:00
            sampai jam 8              | -20:00
            paling malem jam 9        | -21:00
            maksimal jam 9            | -21:00
            tidur jam 12              | -23:59
            setelah jam 4             | 16:00-
            mulai jam 4               | 16:00-
            pulang jam 4 sore         | 16:00-
            abis pulang sekolah       | 15:00-
            jangan malem2             | -20:00
            """)
    void readsHours(String written, String hours) {
        assertThat(read(written)).isEqualTo(hours);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            bisa pagi,    05:00-10:00
            tiap sore,    15:30-17:45
            belajar sore, 15:30-17:45
            tiap malam,   18:30-
            hanya siang,  12:30-15:00
            """)
    void readsAPartOfTheDayWhereItIsMeant(String written, String hours) {
        assertThat(readAt(PlanText.of(written), 1)).isEqualTo(hours);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            jam 7,      07:00
            07.30,      07:30
            jam 10,     10:00
            jam 1,      13:00
            jam 7 pagi, 07:00
            """)
    void readsTheHourOfAnExamAsOneOfTheMorning(String written, LocalTime exam) {
        assertThat(ClockWords.at(PlanText.of(written), 0))
                .hasValueSatisfying(
                        found -> assertThat(((Item.Clock) found.item()).exam()).isEqualTo(exam));
    }

    @ParameterizedTest
    @CsvSource({"jam 30", "selamat pagi", "malam", "2 jam", "setengah", "jam", "25.00", "1.5"})
    void knowsWhatIsNoHour(String written) {
        assertThat(read(written)).isEqualTo("-");
    }

    private static String read(String written) {
        return readAt(PlanText.of(written), 0);
    }

    private static String readAt(PlanText text, int at) {
        return ClockWords.at(text, at)
                .filter(found -> found.length() == text.words().size() - at)
                .map(found -> (Item.Clock) found.item())
                .map(clock -> shown(clock.from()) + "-" + shown(clock.until()))
                .orElse("-");
    }

    private static String shown(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
