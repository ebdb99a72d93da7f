package id.kawanbelajar.people.audit;

import java.time.Instant;

/**
 * An entry as it lies in the store, which somebody may have changed: nothing of it is sure.
 *
 * @param seq its number; the first ever is 1
 * @param millis when, in milliseconds since 1970
 * @param hash what {@link Chain} said of it when it was written
 */
public record KeptEntry(long seq, long millis, String actor, String act, String subject, String reason, String hash) {
    /** Returns the entry with its place in the chain. */
    public static KeptEntry of(long seq, AuditEntry entry, String before) {
        KeptEntry kept = new KeptEntry(
                seq, entry.at().toEpochMilli(), entry.actor(), entry.act(), entry.subject(), entry.reason(), "");
        return new KeptEntry(
                seq, kept.millis, kept.actor, kept.act, kept.subject, kept.reason, Chain.hash(before, kept));
    }

    /** Returns when it was written, as it says. */
    public Instant at() {
        return Instant.ofEpochMilli(millis);
    }
}
