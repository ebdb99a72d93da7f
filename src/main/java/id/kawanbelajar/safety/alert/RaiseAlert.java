package id.kawanbelajar.safety.alert;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.safety.Verdict.Distress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;

/**
 * Tells two adults that a student may be in danger. What the same student writes in the hours behind it is one alert, whose
 * adults hear of it again at most every ten minutes. Safe for use by many threads.
 */
public final class RaiseAlert {
    private final Alerts alerts;
    private final Adults adults;
    private final TellAdult telling;
    private final AuditLog audit;
    private final RandomGenerator random;
    private final ReentrantLock one = new ReentrantLock();

    /**
     * @param random unpredictable; makes the ids
     */
    public RaiseAlert(Alerts alerts, Adults adults, TellAdult telling, AuditLog audit, RandomGenerator random) {
        this.alerts = alerts;
        this.adults = adults;
        this.telling = telling;
        this.audit = audit;
        this.random = random;
    }

    /** What a student wrote or pressed. */
    sealed interface Cry {
        /** Words of a crisis, which stay in memory. */
        record Words(Distress distress, String words) implements Cry {}

        /** That they are not safe, behind a crisis. */
        record NotSafe() implements Cry {}
    }

    /**
     * Raises an alert, or adds to the one that is open.
     *
     * @param student internal id
     * @param words what was written; read for names, never kept
     * @param messageId of the message; the same again changes nothing
     * @return who knows of it now
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept; the same call may be made again
     */
    public Raised raise(String student, Distress distress, String words, String messageId, Instant at) {
        return alone(student, new Cry.Words(distress, words), messageId, at);
    }

    /** Tells the adults that a student says not to be safe; as {@link #raise} where no alert is open. */
    public Raised notSafe(String student, String messageId, Instant at) {
        return alone(student, new Cry.NotSafe(), messageId, at);
    }

    private Raised alone(String student, Cry cry, String messageId, Instant at) {
        one.lock();
        try {
            return hear(student, cry, messageId, at);
        } finally {
            one.unlock();
        }
    }

    private Raised hear(String student, Cry cry, String messageId, Instant at) {
        Optional<Alert> open = alerts.latest(student).filter(alert -> alert.goesOn(at));
        boolean known = open.isPresent() && open.get().span().message().equals(messageId);
        Distress distress = cry instanceof Cry.Words(Distress said, String w)
                ? said
                : open.map(Alert::distress).orElse(Distress.DIRI);
        List<Adult> all = adults.of(student);
        Choice choice = Choice.of(all, distress, cry instanceof Cry.Words(Distress d, String words) ? words : "");
        Alert alert = open.isEmpty() ? begun(student, distress, messageId, at) : open.get();
        Alert now = alerts.change(
                        alert.id(),
                        kept -> choosing(open.isEmpty() || known ? kept : kept.again(distress, messageId, at), choice))
                .orElse(alert);
        tell(open.isEmpty() || known ? now : open.get(), now, cry, at);
        return Raised.of(now, all);
    }

    private Alert begun(String student, Distress distress, String messageId, Instant at) {
        Alert alert = new Alert(
                Long.toHexString(random.nextLong()),
                student,
                distress,
                new Alert.Span(at, at, messageId, 1, at, at.plus(Alert.PATIENCE)),
                Alert.Adults.NOBODY,
                null);
        alerts.add(alert);
        audit.append(new AuditEntry(at, "program", "bahaya-dikabarkan", student, ""));
        return alert;
    }

    private static Alert choosing(Alert alert, Choice choice) {
        Alert.Adults sparing = alert.adults().sparing(choice.spared());
        return alert.with(sparing.telling(choice.missing(sparing)));
    }

    /** Whoever knew before hears of it again, but not of every message. */
    private void tell(Alert before, Alert now, Cry cry, Instant at) {
        boolean first = before.equals(now);
        boolean again = !first && !at.isBefore(before.span().newsAt().plus(Alert.PATIENCE));
        for (String adult : now.adults().trusted()) {
            if (first || !before.adults().told().contains(adult)) {
                telling.tell(adult, now, News.RAISED);
            } else if (again && cry instanceof Cry.Words) {
                telling.tell(adult, now, News.AGAIN);
            }
            if (cry instanceof Cry.NotSafe) {
                telling.tell(adult, now, News.NOT_SAFE);
            }
        }
        if (again) {
            alerts.change(now.id(), kept -> kept.with(kept.span().newsAt(at)));
        }
    }
}
