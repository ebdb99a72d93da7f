package id.kawanbelajar.people.audit;

/**
 * A place in the chain.
 *
 * @param seq number of an entry; 0 before the first
 * @param hash of that entry
 */
public record Place(long seq, String hash) {
    /** Before the first entry. */
    public static final Place START = new Place(0, Chain.START);

    public Place {
        if (seq < 0 || hash.isBlank()) {
            throw new IllegalArgumentException("a place in the chain has a number and a hash");
        }
    }
}
