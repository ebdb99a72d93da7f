package id.kawanbelajar.operation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Whether the computer's clock can be right: an empty battery on the board sets it back by years. */
public record ClockCheck(InstantSource clock, ZoneId zone) implements Check {
    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm zzz");

    @Override
    public String name() {
        return "jam";
    }

    @Override
    public Health look() {
        Instant now = clock.instant();
        String shown = ZonedDateTime.ofInstant(now, zone).format(SHOWN);
        return now.isBefore(MADE)
                ? Health.fail(
                        name(),
                        "Jam komputer salah: %s. Setel tanggal dan jam; mungkin baterai papan habis.".formatted(shown))
                : Health.ok(name(), shown);
    }
}
