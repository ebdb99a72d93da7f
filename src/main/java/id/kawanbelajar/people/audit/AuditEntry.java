package id.kawanbelajar.people.audit;

import java.time.Instant;

/**
 * Something done with somebody's data.
 *
 * @param at when
 * @param actor internal id of who did it
 * @param act what, one short lower-case word with hyphens, e.g. {@code izin-dicatat}
 * @param subject internal id of whose data or which class; empty for the whole school
 * @param reason why, in words without personal data; may be empty
 */
public record AuditEntry(Instant at, String actor, String act, String subject, String reason) {
    public AuditEntry {
        if (actor.isBlank() || !act.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("an audit entry has an actor and an act");
        }
    }
}
