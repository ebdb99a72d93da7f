package id.kawanbelajar.safety.alert;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the next adult of what nobody has taken in time, one every ten minutes; when all know, all are reminded every hour, and
 * after a day every day, until one takes it. To be called about every half minute; all it needs is stored.
 */
public final class PassOnAlerts {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Alerts alerts;
    private final Adults adults;
    private final TellAdult telling;
    private final AuditLog audit;
    private final InstantSource clock;

    public PassOnAlerts(Alerts alerts, Adults adults, TellAdult telling, AuditLog audit, InstantSource clock) {
        this.alerts = alerts;
        this.adults = adults;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Passes on what has waited long enough; again changes nothing.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer; the next call goes on
     */
    public void pass() {
        Instant now = clock.instant();
        alerts.due(now).forEach(alert -> pass(alert, now));
    }

    private void pass(Alert alert, Instant now) {
        Set<String> reachable =
                adults.of(alert.person()).stream().map(Adult::person).collect(Collectors.toSet());
        List<String> next = next(alert);
        if (next.isEmpty()) {
            alert.adults().trusted().stream()
                    .filter(reachable::contains)
                    .forEach(adult -> telling.tell(adult, alert, News.STILL_OPEN));
        }
        next.forEach(adult -> telling.tell(adult, alert, News.PASSED_ON));
        Duration wait = next.isEmpty() ? rest(alert, now) : Alert.PATIENCE;
        alerts.change(alert.id(), kept -> kept.with(kept.adults().telling(next)).heard(now, wait));
        if (!next.isEmpty()) {
            audit.append(new AuditEntry(now, "program", "bahaya-diteruskan", alert.person(), ""));
        }
    }

    /** One more; two where nobody could be told before. */
    private List<String> next(Alert alert) {
        Alert.Adults known = alert.adults();
        return adults.of(alert.person()).stream()
                .map(Adult::person)
                .filter(adult ->
                        !known.told().contains(adult) && !known.spared().contains(adult))
                .limit(Math.max(1, Choice.AT_ONCE - known.trusted().size()))
                .toList();
    }

    private static Duration rest(Alert alert, Instant now) {
        if (alert.adults().trusted().isEmpty()) {
            return Alert.PATIENCE;
        }
        return now.isBefore(alert.span().latest().plus(DAY)) ? HOUR : DAY;
    }
}
