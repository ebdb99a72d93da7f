package id.kawanbelajar.people.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** How the entries hang together. */
final class Chain {
    /** What stands before the first entry. */
    static final String START = "0".repeat(64);

    private Chain() {}

    /** Returns the hash of an entry: SHA-256 over the hash before and every field with its length, in hexadecimal. */
    static String hash(String before, KeptEntry entry) {
        MessageDigest digest = sha256();
        for (String field : List.of(
                before,
                Long.toString(entry.seq()),
                Long.toString(entry.millis()),
                entry.actor(),
                entry.act(),
                entry.subject(),
                entry.reason())) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
