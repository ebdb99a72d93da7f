package id.kawanbelajar.plan.wish;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Jenjang;
import id.kawanbelajar.plan.Availability;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWishTest {
    @Test
    void takesWhatIsUsualWhereNothingWasSaid() {
        Availability time = TimeWish.NONE.orUsual(UsualTime.of(Jenjang.SD));

        assertThat(time.minutes()).isEqualTo(30);
        assertThat(time.until()).isEqualTo(LocalTime.of(20, 0));
        assertThat(time.sundays()).isFalse();
    }

    @ParameterizedTest(name = "from {0} until {1}: {2} to {3}")
    @CsvSource(textBlock = """
            18:30, 20:30, 18:30, 20:30
            19:30, ,      19:30, 21:00
            ,      20:00, 19:00, 20:00
            ,      18:00, 16:00, 18:00
            22:00, ,      22:00, 23:59:59.999999999
            05:00, ,      05:00, 21:00
            ,      10:00, 08:00, 10:00
            ,      00:00, 19:00, 21:00
            21:00, 20:00, 21:00, 23:00
            """)
    void alwaysLeavesSomeTime(@Nullable LocalTime from, @Nullable LocalTime until, LocalTime begin, LocalTime end) {
        TimeWish said = new TimeWish(null, Map.of(), Map.of(), new TimeWish.Hours(from, until), null, null);

        Availability time = said.orUsual(UsualTime.of(Jenjang.SMP));

        assertThat(time.from()).isEqualTo(begin);
        assertThat(time.until()).isEqualTo(end);
    }

    @Test
    void countsFromTheUsualMinutesWhereNoneWereSaid() {
        assertThat(TimeWish.NONE.more(15, 45).minutes()).isEqualTo(60);
    }

    @Test
    void neverGoesBelowAFewMinutes() {
        assertThat(TimeWish.NONE.more(-60, 45).minutes()).isEqualTo(5);
    }
}
