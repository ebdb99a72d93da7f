package id.kawanbelajar.plan.reminding;

/** Says a reminder to its person. Safe for use by many threads. */
@FunctionalInterface
public interface Announce {
    /**
     * Hands it over for delivery; one with the same id is not said twice, and nothing is said to whoever cannot be reached.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be stored; the same may be said again
     */
    void announce(Reminder reminder);
}
