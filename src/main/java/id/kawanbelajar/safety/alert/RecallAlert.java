package id.kawanbelajar.safety.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells whether a student wrote of danger in the hours before, so that what follows is heard as what it is. */
public final class RecallAlert {
    /** How long what follows a crisis is heard so. */
    public static final Duration HOURS = Duration.ofHours(6);

    private final Alerts alerts;
    private final Adults adults;

    public RecallAlert(Alerts alerts, Adults adults) {
        this.alerts = alerts;
        this.adults = adults;
    }

    /**
     * Returns the newest, if it is not older than {@link #HOURS}, also where an adult has ended it.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer; the same call may be made again
     */
    public Optional<Lately> lately(String student, Instant now) {
        return alerts.latest(student)
                .filter(alert -> now.isBefore(alert.span().latest().plus(HOURS)))
                .map(alert -> new Lately(alert.distress(), Raised.of(alert, adults.of(student))));
    }
}
