package id.kawanbelajar.people.rights;

import java.util.List;

/**
 * What was erased, kept apart from the database so that an older copy of that does not bring anybody back. Safe for use by
 * many threads.
 */
public interface Receipts {
    /**
     * Keeps that an order was carried out; it is safe when this returns.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept
     */
    void keep(ErasureOrder done);

    /**
     * Returns all, oldest first; may name somebody twice.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if they cannot be read
     */
    List<ErasureOrder> all();
}
