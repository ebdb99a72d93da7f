package id.kawanbelajar.plan.reminding;

import java.time.LocalDate;

/** What is done for a person once a day before anything is said to them: missed blocks find a new place. */
@FunctionalInterface
public interface MorningWork {
    /** Does it; doing it again on the same day changes nothing. */
    void begin(String person, LocalDate day);
}
