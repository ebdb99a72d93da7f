package id.kawanbelajar.people.audit;

import java.util.List;

/** Reads what was done, as it lies in the store. For whoever may see {@link id.kawanbelajar.people.access.Resource#AUDIT}. */
public interface AuditTrail {
    /** Returns where the chain begins: {@link Place#START}, or after what was dropped for its age. */
    Place beginning();

    /**
     * Returns the entries after a number, in order; empty at the end.
     *
     * @param limit 1 or more
     */
    List<KeptEntry> after(long seq, int limit);

    /** Returns the newest entries, newest first. */
    List<KeptEntry> newest(int limit);
}
