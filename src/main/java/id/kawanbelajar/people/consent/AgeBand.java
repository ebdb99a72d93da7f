package id.kawanbelajar.people.consent;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How old somebody surely is; who must agree and which words they read depends on it. */
public enum AgeBand {
    UP_TO_NINE(9),
    UP_TO_TWELVE(12),
    UP_TO_FIFTEEN(15),
    SIXTEEN(16),
    /** May agree themselves, but a guardian must be told and confirm. */
    SEVENTEEN(17),
    /** Agrees themselves. */
    ADULT(Integer.MAX_VALUE);

    private final int oldest;

    AgeBand(int oldest) {
        this.oldest = oldest;
    }

    /**
     * Returns the band of the age that somebody has had for certain since the year began.
     *
     * @param born year of birth; null counts as the youngest
     * @param year it is now
     */
    public static AgeBand of(@Nullable Integer born, int year) {
        int age = born == null ? 0 : year - born - 1;
        return Arrays.stream(values())
                .filter(band -> age <= band.oldest)
                .findFirst()
                .orElse(ADULT);
    }

    /** Whether a guardian must agree, alone or after the student. */
    public boolean needsGuardian() {
        return this != ADULT;
    }
}
