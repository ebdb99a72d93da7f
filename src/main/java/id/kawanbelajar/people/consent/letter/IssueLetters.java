package id.kawanbelajar.people.consent.letter;

import id.kawanbelajar.people.audit.AuditEntry;
import id.kawanbelajar.people.audit.AuditLog;
import id.kawanbelajar.people.consent.AgeBand;
import id.kawanbelajar.people.consent.ClassConsent;
import id.kawanbelajar.people.school.Member;
import id.kawanbelajar.people.school.Rombel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Makes the letters of a class, each with a new code; codes of letters that went home before stay good. */
public final class IssueLetters {
    private final ClassConsent consent;
    private final Letters letters;
    private final UnaryOperator<String> seal;
    private final AuditLog audit;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * Begins to make letters.
     *
     * @param seal hashes a code, the same way for {@link OpenLetter}
     * @param random unguessable
     */
    public IssueLetters(
            ClassConsent consent,
            Letters letters,
            UnaryOperator<String> seal,
            AuditLog audit,
            InstantSource clock,
            RandomGenerator random) {
        this.consent = consent;
        this.letters = letters;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /**
     * A letter to print.
     *
     * @param member for whom
     * @param band how old the student surely is, which decides the words
     */
    public record Letter(Member member, AgeBand band, LetterCode code) {}

    /** Which letters. */
    public enum Which {
        ALL,
        /** For whom no answer has come. */
        MISSING
    }

    /**
     * Makes letters, by number in the roster.
     *
     * @param actor internal id of who has them made
     * @throws id.kawanbelajar.failure.UnavailableException if they could not be kept, in which case none may be printed
     */
    public List<Letter> issue(Rombel rombel, Which which, String actor) {
        Instant now = clock.instant();
        audit.append(new AuditEntry(now, actor, "surat-izin-dicetak", rombel.id(), ""));
        return consent.of(rombel.id()).stream()
                .filter(line -> which == Which.ALL || line.missing())
                .map(line -> {
                    LetterCode code =
                            LetterCode.draw(rombel.name(), line.member().absen(), random);
                    letters.keep(seal.apply(code.text()), line.member().person(), now);
                    return new Letter(line.member(), line.band(), code);
                })
                .toList();
    }
}
