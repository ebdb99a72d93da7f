package id.kawanbelajar.people.consent;

/** Tells what is agreed. Safe for use by many threads. */
public interface Consents {
    /**
     * Returns what is agreed for a student at this moment; awaited for somebody unknown.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer; nothing may then be stored
     */
    Consent of(String student);
}
