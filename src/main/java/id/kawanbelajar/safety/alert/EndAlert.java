package id.kawanbelajar.safety.alert;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The adult who has an alert says how it ended, and the others learn that it has. Safe for use by many threads. */
public final class EndAlert {
    private final Alerts alerts;
    private final TellAdult telling;
    private final AuditLog audit;

    public EndAlert(Alerts alerts, TellAdult telling, AuditLog audit) {
        this.alerts = alerts;
        this.telling = telling;
        this.audit = audit;
    }

    /**
     * Ends an alert.
     *
     * @return the alert as it ended; empty where this adult does not have it
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer; the same call may be made again
     */
    public Optional<Alert> end(String id, String adult, Alert.Ending how, Instant at) {
        Optional<Alert> own =
                alerts.find(id).filter(alert -> adult.equals(alert.adults().handler()));
        if (own.isEmpty() || own.get().ending() != null) {
            return own;
        }
        Optional<Alert> ended = alerts.change(id, kept -> kept.ended(how));
        ended.ifPresent(alert -> {
            alert.adults().trusted().stream()
                    .filter(other -> !other.equals(adult))
                    .forEach(other -> telling.tell(other, alert, News.ENDED));
            audit.append(new AuditEntry(
                    at, adult, "bahaya-selesai", alert.person(), how.name().toLowerCase(Locale.ROOT)));
        });
        return ended;
    }
}
