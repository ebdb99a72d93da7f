package id.kawanbelajar.safety.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockWishTest {
    private static final LocalDateTime SEVEN = LocalDateTime.of(2026, 11, 24, 7, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7A 07.30-09.00        | 7A  | 07:30 | 09:00
            7A 07:30 - 09:00      | 7A  | 07:30 | 09:00
            7 A 7.30–9            | 7 A | 07:30 | 09:00
            XII IPA 2 jam 8 sampai 10 | XII IPA 2 | 08:00 | 10:00
            7A 45                 | 7A  | 07:00 | 07:45
            7A 45 menit           | 7A  | 07:00 | 07:45
            7A 06.30-08.00        | 7A  | 06:30 | 08:00
            """)
    void readsClassAndTime(String words, String rombel, String from, String until) {
        assertThat(LockWish.read(words, SEVEN))
                .isEqualTo(new LockWish.Close(
                        rombel, LocalDateTime.parse("2026-11-24T" + from), LocalDateTime.parse("2026-11-24T" + until)));
    }

    @ParameterizedTest
    @CsvSource({
        "7A, UNCLEAR",
        "07.30-09.00, UNCLEAR",
        "7A besok, UNCLEAR",
        "7A 25.00-26.00, NO_TIME",
        "7A 07.75-09.00, NO_TIME",
        "7A 0, NO_TIME",
        "7A 05.00-06.30, PAST",
        "7A 22.00-01.00, OVERNIGHT",
        "7A 09.00-09.00, OVERNIGHT",
        "7A 999 menit, LONG",
        "7A 08.00-15.00, LONG"
    })
    void saysWhatIsWrong(String words, LockWish.Why why) {
        assertThat(LockWish.read(words, SEVEN)).isEqualTo(new LockWish.Not(why));
    }

    @ParameterizedTest
    @CsvSource({"7A 45, OVERNIGHT"})
    void neverGoesOnIntoTheNextDay(String words, LockWish.Why why) {
        assertThat(LockWish.read(words, SEVEN.withHour(23).withMinute(30))).isEqualTo(new LockWish.Not(why));
    }
}
