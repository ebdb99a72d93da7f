package id.kawanbelajar.conversation.wording;

import id.kawanbelajar.safety.Verdict;
import java.util.Optional;

/** Which of the {@link FixedTexts}, or which sentence, answers a message that did not pass the safety check. */
public final class SafetyTexts {
    private SafetyTexts() {}

    /**
     * Returns the text's name; empty where nobody is in danger and one {@link #sentence} is enough.
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

    /** Returns the name of the one sentence for what has no text. */
    public static String sentence(Verdict verdict) {
        if (!(verdict instanceof Verdict.Improper(var matter))) {
            return "ragu-jaga";
        }
        return switch (matter) {
            case CURANG -> "niat-cheating";
            case DATA_ORANG -> "niat-others_data";
            case INJEKSI -> "niat-injection";
            case KEBENCIAN -> "jaga-kebencian";
            case RAGU -> "jaga-ragu";
            case SEKSUAL, KEJAHATAN -> "ragu-jaga";
        };
    }
}
