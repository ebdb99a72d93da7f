package id.kawanbelajar.people.rights;

import java.util.function.Predicate;

/** Sees to it that nobody who was erased comes back with an older copy of the database. */
public final class ReapplyErasures {
    private final Receipts receipts;
    private final Erasures erasures;
    private final Predicate<String> isThere;

    /**
     * @param erasures in the database as it is now
     * @param isThere whether that database holds a person of this internal id
     */
    public ReapplyErasures(Receipts receipts, Erasures erasures, Predicate<String> isThere) {
        this.receipts = receipts;
        this.erasures = erasures;
        this.isThere = isThere;
    }

    /**
     * Orders again what was erased before and is there again, or is not known as erased; carrying it out is
     * {@link EraseOrdered}'s. To be called after a restore and whenever the program begins.
     *
     * @return how many persons will be erased again
     * @throws id.kawanbelajar.failure.UnavailableException if receipts or database cannot be read
     */
    public int reapply() {
        int again = 0;
        for (ErasureOrder receipt : receipts.all()) {
            if (isThere.test(receipt.person()) || !erasures.ordered(receipt.person())) {
                erasures.reopen(receipt);
                again++;
            }
        }
        return again;
    }
}
