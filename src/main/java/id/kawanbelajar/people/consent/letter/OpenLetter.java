package id.kawanbelajar.people.consent.letter;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds whose letter somebody holds. */
public final class OpenLetter {
    private final Letters letters;
    private final UnaryOperator<String> seal;

    public OpenLetter(Letters letters, UnaryOperator<String> seal) {
        this.letters = letters;
        this.seal = seal;
    }

    /**
     * A letter that was printed here.
     *
     * @param student internal id
     * @param hash of its code, which is evidence
     */
    public record Opened(String student, String hash) {}

    /**
     * Finds the letter with a code as somebody typed it; empty where there is none. Guessing must be limited by the caller.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store does not answer
     */
    public Optional<Opened> open(String typed) {
        return LetterCode.typed(typed)
                .map(code -> seal.apply(code.text()))
                .flatMap(hash -> letters.student(hash).map(student -> new Opened(student, hash)));
    }
}
