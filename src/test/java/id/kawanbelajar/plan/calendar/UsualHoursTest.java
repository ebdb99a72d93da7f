package id.kawanbelajar.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Jenjang;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualHoursTest {
    @ParameterizedTest(name = "{1} at {0} is quiet: {2}")
    @CsvSource({
        "SD, 20:00, true",
        "SD, 19:59, false",
        "SMP, 20:30, false",
        "SMA, 21:00, true",
        "SMK, 04:59, true",
        "SMP, 05:00, false"
    })
    void quietHoursGoOverMidnight(Jenjang jenjang, LocalTime time, boolean quiet) {
        assertThat(UsualHours.quiet(jenjang).holds(time)).isEqualTo(quiet);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "16:00, 20:00, false",
        "19:00, 21:00, false",
        "18:00, 20:00, true",
        "16:00, 18:30, true",
        "14:00, 17:45, false"
    })
    void whoBeginsOrEndsAtMaghribChoseIt(LocalTime from, LocalTime until, boolean chosen) {
        assertThat(UsualHours.choosesPrayerTime(from, until)).isEqualTo(chosen);
    }
}
