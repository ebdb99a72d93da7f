package id.kawanbelajar.people.consent.recording;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.ConsentEvent;
import id.kawanbelajar.people.consent.ConsentEvent.Evidence;
import id.kawanbelajar.people.consent.ConsentEvent.Kind;
import id.kawanbelajar.people.consent.ConsentRecord;
import id.kawanbelajar.people.consent.Purpose;
import id.kawanbelajar.people.consent.TextVersion;
import id.kawanbelajar.people.rights.ErasureQueue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;

/** Records an answer. A refusal stops the student in the same moment and orders the erasure of what there is. */
public final class RecordConsent {
    /** Why a refusal has somebody erased. */
    static final String REFUSED = "izin-ditolak";

    private final ConsentRecord record;
    private final ErasureQueue erasures;
    private final AuditLog audit;
    private final InstantSource clock;

    public RecordConsent(ConsentRecord record, ErasureQueue erasures, AuditLog audit, InstantSource clock) {
        this.record = record;
        this.erasures = erasures;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Agreed to, at least to learning. */
        record Given(Set<Purpose> purposes) implements Outcome {}

        /**
         * Refused.
         *
         * @param due by when everything of the student is erased
         */
        record Refused(Instant due) implements Outcome {}
    }

    /**
     * Records an answer of somebody who may give it, or whose signed paper somebody enters who may.
     *
     * @param yes what was agreed to; without learning it is a refusal
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept; recording it again does no harm
     */
    public Outcome record(String student, Set<Purpose> yes, TextVersion text, Evidence evidence) {
        Instant now = clock.instant();
        ConsentEvent event = new ConsentEvent(student, Kind.ANSWER, yes, text, evidence, now);
        boolean refused = event.yes().isEmpty();
        audit.append(
                new AuditEntry(now, evidence.actor(), refused ? REFUSED : "izin-dicatat", student, reason(evidence)));
        record.append(event);
        if (refused) {
            return new Outcome.Refused(erasures.order(student, evidence.actor(), REFUSED));
        }
        erasures.takeBack(student, REFUSED);
        erasures.takeBack(student, WithdrawConsent.WITHDRAWN);
        return new Outcome.Given(event.yes());
    }

    static String reason(Evidence evidence) {
        String method = evidence.method().name().toLowerCase(Locale.ROOT);
        return evidence.reference().isEmpty() ? method : method + " " + evidence.reference();
    }
}
