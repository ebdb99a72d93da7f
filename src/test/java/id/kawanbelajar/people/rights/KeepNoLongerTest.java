package id.kawanbelajar.people.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.people.rights.KeepNoLonger.Kind;
import id.kawanbelajar.people.rights.KeepNoLonger.Limits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepNoLongerTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private Instant now = at("2026-11-27T03:00");
    private final Map<Kind, LocalDate> before = new EnumMap<>(Kind.class);
    private final List<LocalDate> reported = new ArrayList<>();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    private KeepNoLonger keeping(Limits limits) {
        return new KeepNoLonger(
                limits,
                (kind, moment) -> {
                    before.put(kind, LocalDate.ofInstant(moment, WIB));
                    return 1;
                },
                (day, moments, rows) -> reported.add(day),
                () -> now,
                WIB);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-27T03:00, 2026-10-28, 2025-07-01, 2025-11-27, 2024-11-27
            2027-06-30T23:00, 2027-05-31, 2025-07-01, 2026-06-30, 2025-06-30
            2027-07-01T00:00, 2027-06-01, 2026-07-01, 2026-07-01, 2025-07-01
            """)
    void keepsEachKindForItsOwnTime(String when, LocalDate chat, LocalDate results, LocalDate safety, LocalDate asked) {
        now = at(when);

        keeping(Limits.USUAL).run();

        assertThat(before)
                .isEqualTo(Map.of(Kind.CHAT, chat, Kind.RESULTS, results, Kind.SAFETY, safety, Kind.REQUESTS, asked));
    }

    @Test
    void followsTheSchoolsOwnLimits() {
        keeping(new Limits(7, 0, 90)).run();

        assertThat(before)
                .containsEntry(Kind.CHAT, LocalDate.parse("2026-11-20"))
                .containsEntry(Kind.RESULTS, LocalDate.parse("2026-07-01"))
                .containsEntry(Kind.SAFETY, LocalDate.parse("2026-08-29"));
    }

    @Test
    void worksOnceADay() {
        KeepNoLonger keeping = keeping(Limits.USUAL);

        assertThat(keeping.run()).isTrue();
        assertThat(keeping.run()).isFalse();
        now = at("2026-11-28T00:00");
        assertThat(keeping.run()).isTrue();

        assertThat(reported).containsExactly(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-28"));
    }
}
