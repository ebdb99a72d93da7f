package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.people.Account;
import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.entry.GuestBook;
import java.time.Duration;
import java.time.Instant;

/** Lets an account be wrong a few times, then makes it wait; whoever guesses stands in the audit log. */
final class Guesses {
    static final int ALLOWED = 5;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private final GuestBook guests;
    private final AuditLog audit;

    Guesses(GuestBook guests, AuditLog audit) {
        this.guests = guests;
        this.audit = audit;
    }

    /** Returns whether the account must wait. */
    boolean mustWait(Account account, Instant now) {
        return guests.wrongSince(account, now.minus(WITHIN)) >= ALLOWED;
    }

    /** Counts a wrong code, name or PIN. */
    void wrong(Account account, Instant now) {
        guests.wrong(account, now);
        if (guests.wrongSince(account, now.minus(WITHIN)) == ALLOWED) {
            refused(account, "tebakan-dihentikan", "", now);
        }
    }

    /** Writes down what an account wanted and did not get. */
    void refused(Account account, String act, String subject, Instant now) {
        audit.append(new AuditEntry(now, guests.alias(account), act, subject, ""));
    }
}
