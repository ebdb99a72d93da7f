package id.kawanbelajar.people.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Says whether a student may use the program now, as far as guardians set it. */
public final class Supervise {
    private final Supervisions supervisions;
    private final UseLog log;
    private final ZoneId zone;

    /**
     * @param zone whose days count
     */
    public Supervise(Supervisions supervisions, UseLog log, ZoneId zone) {
        this.supervisions = supervisions;
        this.log = log;
        this.zone = zone;
    }

    /** Whether they may. */
    public sealed interface Leave {
        /** Yes. */
        record Free() implements Leave {}

        /** Not until a moment. */
        record Paused(Instant until) implements Leave {}

        /** Not any more today: these many minutes are used up. */
        record Spent(int minutes) implements Leave {}
    }

    /**
     * Looks.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer
     */
    public Leave leave(String student, Instant now) {
        Supervision set = supervisions.of(student);
        Instant paused = set.paused();
        if (paused != null && now.isBefore(paused)) {
            return new Leave.Paused(paused);
        }
        Integer minutes = set.minutes();
        return minutes != null && used(student, now) >= minutes ? new Leave.Spent(minutes) : new Leave.Free();
    }

    private int used(String student, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return StudyTime.of(log.moments(student, today.atStartOfDay(zone).toInstant(), now.plusMillis(1)), zone)
                .minutes();
    }
}
