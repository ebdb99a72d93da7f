package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Makes codes for one use. */
final class PersonalCode {
    private PersonalCode() {}

    /** Returns a new code that is kept; a secret that was there before is made anew. */
    static JoinSecret make(
            JoinCodes codes, JoinSecret.Kind kind, Entry entry, Instant until, Instant now, RandomGenerator random) {
        JoinSecret secret = JoinSecret.make(kind, random);
        while (!codes.issue(secret, entry, 1, until, now)) {
            secret = JoinSecret.make(kind, random);
        }
        return secret;
    }
}
