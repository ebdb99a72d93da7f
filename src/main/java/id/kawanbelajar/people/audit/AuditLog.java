package id.kawanbelajar.people.audit;

/** Keeps what was done; nothing of it can be changed or taken out unseen. Safe for use by many threads. */
public interface AuditLog {
    /**
     * Appends an entry; it is safe when this returns.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept, in which case the act must not happen
     */
    void append(AuditEntry entry);
}
