package id.kawanbelajar.conversation.marking;

import id.kawanbelajar.conversation.memory.KeptEssay;
import id.kawanbelajar.curriculum.Kelas;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The essays that wait for a teacher. Safe for use by many threads. Throws
 * {@link id.kawanbelajar.failure.UnavailableException} if the store does not answer; retrying may help.
 */
public interface EssayBox {
    /**
     * An essay of somebody.
     *
     * @param number by which it is known
     * @param person who wrote it; never shown
     * @param kelas their year; null where it is not known
     */
    record Handed(long number, String person, @Nullable Kelas kelas, KeptEssay essay) {}

    /** Returns those that nobody has marked yet, what has waited longest first, of whatever class. */
    List<Handed> unmarked();

    /** Finds an essay, marked or not; empty where it has gone with its person. */
    Optional<Handed> find(long number);

    /**
     * Marks an essay; the first mark stays.
     *
     * @return whether this is its mark
     */
    boolean mark(long number, EssayMark mark, String teacher, Instant at);

    /** Notes that the next words of a teacher are for the student of an essay, instead of what was noted before. */
    void awaitSentence(String teacher, long number);

    /** Returns the essay that the next words of a teacher are about. */
    Optional<Handed> awaited(String teacher);

    /** Notes that the next words of a teacher are for nobody. */
    void awaitNothing(String teacher);
}
