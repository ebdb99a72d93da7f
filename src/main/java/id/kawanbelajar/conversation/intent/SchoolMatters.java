package id.kawanbelajar.conversation.intent;

import id.kawanbelajar.safety.Verdict;
import java.util.Optional;

/** What the safety check recognises and a conversation answers as a matter of school, kindly and by role. */
public final class SchoolMatters {
    private SchoolMatters() {}

    /** Returns what is meant; empty where the verdict is no such matter. */
    public static Optional<Intent> intent(Verdict verdict) {
        if (!(verdict instanceof Verdict.Improper(var matter))) {
            return Optional.empty();
        }
        return switch (matter) {
            case CURANG -> Optional.of(Intent.CHEATING);
            case DATA_ORANG -> Optional.of(Intent.OTHERS_DATA);
            case INJEKSI -> Optional.of(Intent.INJECTION);
            case SEKSUAL, KEJAHATAN, KEBENCIAN, RAGU -> Optional.empty();
        };
    }
}
