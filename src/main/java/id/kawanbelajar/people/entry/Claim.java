package id.kawanbelajar.people.entry;

import java.time.Instant;

/**
 * An account says to be a student of a roster; nobody has said yes yet.
 *
 * @param person internal id of that student
 * @param at when it was said, to the millisecond
 */
public record Claim(String person, Instant at) {
    public Claim {
        if (person.isBlank()) {
            throw new IllegalArgumentException("a claim is about somebody");
        }
    }
}
