package id.kawanbelajar.people.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/** Drops what was kept for two years. Not unseen: an entry of its own says up to where, and the chain begins there. */
public final class DropOldAudit {
    private static final Period KEPT = Period.ofYears(2);

    private final AuditLog log;
    private final Aged aged;
    private final InstantSource clock;

    public DropOldAudit(AuditLog log, Aged aged, InstantSource clock) {
        this.log = log;
        this.aged = aged;
        this.clock = clock;
    }

    /** The old end of the store. */
    public interface Aged {
        /** Returns the last entry of the unbroken run of entries, from the beginning on, that are all older than a moment. */
        Optional<Place> lastBefore(Instant moment);

        /** Drops everything up to a place, which becomes the beginning; the entry that says so must be there already. */
        void dropUpTo(Place place);
    }

    /**
     * Drops what is old; doing it again the same day drops nothing more.
     *
     * @return whether anything was dropped
     */
    public boolean drop() {
        Optional<Place> last = aged.lastBefore(
                clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT).toInstant());
        last.ifPresent(place -> {
            log.append(new AuditEntry(clock.instant(), "program", VerifyAudit.DROPPED, "", reason(place)));
            aged.dropUpTo(place);
        });
        return last.isPresent();
    }

    static String reason(Place place) {
        return "sampai entri %d, %s".formatted(place.seq(), place.hash());
    }
}
