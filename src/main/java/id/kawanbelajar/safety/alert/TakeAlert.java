package id.kawanbelajar.safety.alert;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import java.time.Instant;
import java.util.Optional;

/** An adult takes an alert: the first one has it, and the others learn of it. Safe for use by many threads. */
public final class TakeAlert {
    private final Alerts alerts;
    private final TellAdult telling;
    private final AuditLog audit;

    public TakeAlert(Alerts alerts, TellAdult telling, AuditLog audit) {
        this.alerts = alerts;
        this.telling = telling;
        this.audit = audit;
    }

    /** How it went. */
    public sealed interface Outcome {
        /** This adult has it, now or from before. */
        record Yours(Alert alert) implements Outcome {}

        /** Another has it, or it is over. */
        record Others(Alert alert) implements Outcome {}

        /** There is no such alert for this adult. */
        record None() implements Outcome {}
    }

    /**
     * Takes an alert.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer; the same call may be made again
     */
    public Outcome take(String id, String adult, Instant at) {
        Optional<Alert> found =
                alerts.find(id).filter(alert -> alert.adults().trusted().contains(adult));
        if (found.isEmpty()) {
            return new Outcome.None();
        }
        Alert now = alerts.change(id, kept -> kept.isFree() ? kept.takenBy(adult, at) : kept)
                .orElse(found.get());
        if (now.ending() != null || !adult.equals(now.adults().handler())) {
            return new Outcome.Others(now);
        }
        now.adults().trusted().stream()
                .filter(other -> !other.equals(adult))
                .forEach(other -> telling.tell(other, now, News.TAKEN));
        if (found.get().isFree()) {
            audit.append(new AuditEntry(at, adult, "bahaya-ditangani", now.person(), ""));
        }
        return new Outcome.Yours(now);
    }
}
