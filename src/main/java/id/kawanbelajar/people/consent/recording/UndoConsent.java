package id.kawanbelajar.people.consent.recording;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.ConsentEvent;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Kind;
import id.kawanbelajar.people.consent.ConsentEvent.Method;
import id.kawanbelajar.people.consent.ConsentRecord;
import id.kawanbelajar.people.rights.ErasureQueue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Takes back a letter that was entered by mistake; what a guardian or student said themselves it leaves alone. */
public final class UndoConsent {
    private final ConsentRecord record;
    private final ErasureQueue erasures;
    private final AuditLog audit;
    private final InstantSource clock;

    public UndoConsent(ConsentRecord record, ErasureQueue erasures, AuditLog audit, InstantSource clock) {
        this.record = record;
        this.erasures = erasures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Undoes the latest event of a student, if it came from paper and was not undone already.
     *
     * @return whether there was one
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be undone
     */
    public boolean undo(String student, String actor) {
        List<ConsentEvent> events = record.events(student);
        if (events.isEmpty() || !entered(events.getLast())) {
            return false;
        }
        Instant now = clock.instant();
        audit.append(new AuditEntry(now, actor, "izin-dibatalkan", student, "salah centang"));
        record.append(new ConsentEvent(
                student, Kind.UNDO, Set.of(), events.getLast().text(), new Evidence(Method.PAPER, actor, ""), now));
        erasures.takeBack(student, RecordConsent.REFUSED);
        return true;
    }

    private static boolean entered(ConsentEvent event) {
        return event.kind() == Kind.ANSWER && event.evidence().method() == Method.PAPER;
    }
}
