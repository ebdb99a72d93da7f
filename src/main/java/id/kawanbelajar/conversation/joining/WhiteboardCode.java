package id.kawanbelajar.conversation.joining;

import id.kawanbelajar.people.joining.Entry;
import id.kawanbelajar.people.joining.JoinCodes;
import id.kawanbelajar.people.joining.JoinSecret;
import id.kawanbelajar.people.school.Rombel;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** Makes the code that a class sees on the whiteboard; the one before it ends. */
final class WhiteboardCode {
    /** One lesson. */
    static final Duration VALID = Duration.ofMinutes(45);

    /** Some need it twice. */
    private static final int USES_PER_STUDENT = 2;

    private final JoinCodes codes;
    private final RandomGenerator random;

    WhiteboardCode(JoinCodes codes, RandomGenerator random) {
        this.codes = codes;
        this.random = random;
    }

    JoinSecret make(Rombel rombel, int students, Instant now) {
        Entry entry = new Entry.Student(rombel.id());
        codes.usable(now).stream()
                .filter(code ->
                        code.kind() == JoinSecret.Kind.CODE && code.entry().equals(entry))
                .forEach(code -> codes.revoke(code.number(), now));
        JoinSecret secret = JoinSecret.make(JoinSecret.Kind.CODE, random);
        while (!codes.issue(secret, entry, USES_PER_STUDENT * Math.max(1, students), now.plus(VALID), now)) {
            secret = JoinSecret.make(JoinSecret.Kind.CODE, random);
        }
        return secret;
    }
}
