package id.kawanbelajar.people.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which words somebody read before they answered.
 *
 * @param id name and version, e.g. {@code surat-izin-wali/1}
 * @param hash SHA-256 of the words as shown, in small hexadecimal digits
 * @param band for whom they were
 */
public record TextVersion(String id, String hash, AgeBand band) {
    public TextVersion {
        if (id.isBlank() || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a text has an id and a hash");
        }
    }

    /** Returns the version of these words. */
    public static TextVersion of(String id, AgeBand band, String words) {
        return new TextVersion(id, sha256(words), band);
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
