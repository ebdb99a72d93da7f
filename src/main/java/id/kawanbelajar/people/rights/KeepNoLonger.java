package id.kawanbelajar.people.rights;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deletes what is kept long enough, once a day, and reports it. For one thread. */
public final class KeepNoLonger {
    private final Limits limits;
    private final OldRows rows;
    private final Report report;
    private final InstantSource clock;
    private final ZoneId zone;
    private @Nullable LocalDate done;

    /**
     * @param zone of the school's days
     */
    public KeepNoLonger(Limits limits, OldRows rows, Report report, InstantSource clock, ZoneId zone) {
        this.limits = limits;
        this.rows = rows;
        this.report = report;
        this.clock = clock;
        this.zone = zone;
    }

    /** What is kept, each for its own time. */
    public enum Kind {
        /** What was said, with photos' words and sources. */
        CHAT,
        /** Answers, results, plans, and questions passed on with their answers. */
        RESULTS,
        /** That a child may have been in danger. */
        SAFETY,
        /** What was asked about data and is done, and who read a conversation in an emergency. */
        REQUESTS
    }

    /**
     * How long.
     *
     * @param chat days, at least 1
     * @param results whole years behind the end of the school year, at least 0
     * @param safety days, at least 1
     */
    public record Limits(int chat, int results, int safety) {
        /** As the law's checklist proposes: 30 days, one year, one year. */
        public static final Limits USUAL = new Limits(30, 1, 365);

        public Limits {
            if (chat < 1 || results < 0 || safety < 1) {
                throw new IllegalArgumentException("things are kept for a day at least");
            }
        }
    }

    /** Old rows of all tables. */
    public interface OldRows {
        /**
         * Deletes what is older than a moment; doing it again deletes nothing more.
         *
         * @return how many rows
         * @throws id.kawanbelajar.failure.UnavailableException if it could not be done; worth trying again
         */
        int forgetBefore(Kind kind, Instant moment);
    }

    /** What was deleted, for whoever looks after the program. */
    public interface Report {
        /**
         * Adds a day.
         *
         * @param limits before which moment each kind was deleted
         * @param rows how many rows of each kind
         * @throws id.kawanbelajar.failure.UnavailableException if it could not be written
         */
        void add(LocalDate day, Map<Kind, Instant> limits, Map<Kind, Integer> rows);
    }

    /**
     * Deletes what is too old unless that was done today; to be called about every half minute.
     *
     * @return whether it was done now
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be done; the next call tries again
     */
    public boolean run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (today.equals(done)) {
            return false;
        }
        Map<Kind, Instant> before = new EnumMap<>(Kind.class);
        Map<Kind, Integer> deleted = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Instant moment = keptFrom(kind, today).atStartOfDay(zone).toInstant();
            before.put(kind, moment);
            deleted.put(kind, rows.forgetBefore(kind, moment));
        }
        report.add(today, before, deleted);
        done = today;
        return true;
    }

    private LocalDate keptFrom(Kind kind, LocalDate today) {
        return switch (kind) {
            case CHAT -> today.minusDays(limits.chat());
            case RESULTS -> beginOfSchoolYear(today).minusYears(limits.results());
            case SAFETY -> today.minusDays(limits.safety());
            case REQUESTS -> today.minus(Period.ofYears(2));
        };
    }

    /** A school year begins in July. */
    private static LocalDate beginOfSchoolYear(LocalDate today) {
        LocalDate thisYears = LocalDate.of(today.getYear(), Month.JULY, 1);
        return today.isBefore(thisYears) ? thisYears.minusYears(1) : thisYears;
    }
}
