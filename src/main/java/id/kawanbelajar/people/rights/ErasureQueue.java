package id.kawanbelajar.people.rights;

import java.time.Instant;

/** Takes orders to erase somebody. Safe for use by many threads. */
public interface ErasureQueue {
    /**
     * Orders that a person be erased; they are not served from this moment on. Ordering again changes nothing.
     *
     * @param by internal id of who ordered it
     * @param reason one short lower-case word with hyphens, e.g. {@code izin-ditolak}
     * @return by when it is done at the latest, three days after the first order
     * @throws id.kawanbelajar.failure.UnavailableException if the order could not be kept
     */
    Instant order(String person, String by, String reason);

    /**
     * Takes back an order that was given by mistake, while it is open and was given for this reason.
     *
     * @return whether there was one
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be taken back
     */
    boolean takeBack(String person, String reason);
}
