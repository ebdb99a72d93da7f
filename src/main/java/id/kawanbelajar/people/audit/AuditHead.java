package id.kawanbelajar.people.audit;

import java.util.Optional;

/** Keeps how far the chain has come, apart from it, so that taking its end away shows. Safe for use by many threads. */
public interface AuditHead {
    /**
     * Notes a place unless a later one is noted.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept
     */
    void note(Place last);

    /**
     * Returns the last place noted; empty where none ever was.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if what is there cannot be read
     */
    Optional<Place> noted();
}
