package id.kawanbelajar.people.consent.recording;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.ConsentEvent;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Kind;
import id.kawanbelajar.people.consent.ConsentRecord;
import id.kawanbelajar.people.rights.ErasureQueue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes back what was given: the student is stopped in the same moment, and erased. */
public final class WithdrawConsent {
    /** Why a withdrawal has somebody erased. */
    static final String WITHDRAWN = "izin-ditarik";

    private final ConsentRecord record;
    private final ErasureQueue erasures;
    private final AuditLog audit;
    private final InstantSource clock;

    public WithdrawConsent(ConsentRecord record, ErasureQueue erasures, AuditLog audit, InstantSource clock) {
        this.record = record;
        this.erasures = erasures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes consent back for somebody who may: the student, a guardian, or whoever enters a letter.
     *
     * @return by when everything of the student is erased; empty if nothing was ever said about the student
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept; withdrawing again does no harm
     */
    public Optional<Instant> withdraw(String student, Evidence evidence) {
        List<ConsentEvent> events = record.events(student);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        audit.append(new AuditEntry(now, evidence.actor(), WITHDRAWN, student, RecordConsent.reason(evidence)));
        record.append(new ConsentEvent(
                student, Kind.WITHDRAWAL, Set.of(), events.getLast().text(), evidence, now));
        return Optional.of(erasures.order(student, evidence.actor(), WITHDRAWN));
    }
}
