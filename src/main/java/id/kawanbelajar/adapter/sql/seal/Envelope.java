package id.kawanbelajar.adapter.sql.seal;

import org.jspecify.annotations.Nullable;

/**
 * Seals what comes in and goes out: where, and the words. An address looks the same wherever it is stored, so that it can
 * be looked for.
 */
public record Envelope(Seal seal) {
    private static final String ADDRESS = "alamat";
    private static final String WORDS = "isi";

    /** Returns an address as it is stored. */
    public String address(String address) {
        return seal.seal(ADDRESS, address);
    }

    /** Returns an address that was stored. */
    public String openAddress(String sealed) {
        return seal.open(ADDRESS, sealed);
    }

    /** Returns words as they are stored; null stays null. */
    public @Nullable String words(@Nullable String words) {
        return words == null ? null : seal.seal(WORDS, words);
    }

    /** Returns words that were stored; null stays null. */
    public @Nullable String openWords(@Nullable String sealed) {
        return sealed == null ? null : seal.open(WORDS, sealed);
    }
}
