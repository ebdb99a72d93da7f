package id.kawanbelajar.safety.alert;

/** Tells an adult at once, whatever the hour. Safe for use by many threads. */
@FunctionalInterface
public interface TellAdult {
    /**
     * Hands the news over for delivery; it is safe when this returns. The same news of the same state of an alert goes to an
     * adult once.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be stored; the same call may be made again
     */
    void tell(String adult, Alert alert, News news);
}
