package id.kawanbelajar.handover;

import id.kawanbelajar.curriculum.Kelas;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The library of verified answers. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface VerifiedAnswers {
    /**
     * An answer as a teacher gives it.
     *
     * @param question number of the passed question; answering it again changes the words
     * @param kelas the year it is for; null for all
     * @param rombel id of the class it is for; null for all of the year
     */
    record Given(
            long question,
            String asked,
            String text,
            String teacher,
            String author,
            @Nullable Kelas kelas,
            @Nullable String rombel) {}

    /** Keeps an answer and returns its number. */
    long keep(Given given, Instant at);

    /** Finds an answer, withdrawn or not. */
    Optional<VerifiedAnswer> find(long number);

    /** Returns those that students of a class see, newest first; for an unknown year or class only those for all. */
    List<VerifiedAnswer> seenBy(@Nullable Kelas kelas, @Nullable String rombel);

    /** Returns the newest of a teacher, withdrawn ones included. */
    List<VerifiedAnswer> of(String teacher, int limit);

    /** Changes the words of an answer. */
    void change(long number, String text, Instant at);

    /** Hides an answer from students, or shows it again. */
    void withdraw(long number, boolean withdrawn);
}
