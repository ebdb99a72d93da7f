package id.kawanbelajar.people.rights;

/** Something that keeps data of persons. Safe for use by many threads. */
public interface Keeper {
    /**
     * Takes out what is kept of somebody, so that not even the bytes are left; doing so again changes nothing.
     *
     * @param person internal id; may be unknown
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be done now; worth doing again
     */
    void forget(String person);
}
