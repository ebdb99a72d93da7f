package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.safety.Verdict;
import java.util.Optional;

/** Which of the {@link FixedTexts} answers a message that did not pass the safety check. */
public final class SafetyTexts {
    private SafetyTexts() {}

    /**
     * Returns the text's name; empty where nobody is in danger and one sentence, {@code ragu-jaga}, is enough.
     *
     * @throws IllegalArgumentException if the message has passed
     */
    public static Optional<String> name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Passed() -> throw new IllegalArgumentException("nothing to care about");
            case Verdict.Crisis(var distress) ->
                Optional.of(
                        switch (distress) {
                            case DIRI -> "krisis-diri";
                            case KEKERASAN -> "krisis-kekerasan";
                            case MAKAN -> "krisis-makan";
                        });
            case Verdict.Danger danger -> Optional.of("bahaya");
            case Verdict.Improper improper -> Optional.empty();
        };
    }
}
