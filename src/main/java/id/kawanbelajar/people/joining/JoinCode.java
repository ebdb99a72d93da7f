package id.kawanbelajar.people.joining;

import java.time.Instant;

/**
 * A code or link that was handed out, without its secret.
 *
 * @param number to name it by; no two that are kept have the same
 * @param kind how it was handed over
 * @param entry what it opens
 * @param left how often it can still be used, 0 or more
 * @param until when it ends
 */
public record JoinCode(long number, JoinSecret.Kind kind, Entry entry, int left, Instant until) {
    public JoinCode {
        if (number < 1 || left < 0) {
            throw new IllegalArgumentException("a code has a number and is never used too often");
        }
    }
}
