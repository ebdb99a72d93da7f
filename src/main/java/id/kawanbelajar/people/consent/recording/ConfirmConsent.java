package id.kawanbelajar.people.consent.recording;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.ConsentEvent;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Kind;
import id.kawanbelajar.people.consent.ConsentRecord;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Takes a guardian's word that what a 17-year-old agreed to is well. */
public final class ConfirmConsent {
    private final ConsentRecord record;
    private final AuditLog audit;
    private final InstantSource clock;

    public ConfirmConsent(ConsentRecord record, AuditLog audit, InstantSource clock) {
        this.record = record;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirms what the student said last.
     *
     * @return whether there was anything to confirm
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept; confirming again does no harm
     */
    public boolean confirm(String student, Evidence evidence) {
        List<ConsentEvent> events = record.events(student);
        if (events.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        audit.append(
                new AuditEntry(now, evidence.actor(), "izin-dikonfirmasi", student, RecordConsent.reason(evidence)));
        record.append(new ConsentEvent(
                student, Kind.CONFIRMATION, Set.of(), events.getLast().text(), evidence, now));
        return true;
    }
}
