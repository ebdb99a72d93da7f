package id.kawanbelajar.handover;

import id.kawanbelajar.curriculum.Kelas;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's answer that every student of the year may see. Nothing ties it to whoever asked.
 *
 * @param number by which it is known
 * @param passed number of the passed question it answers; zero where that has gone with its person
 * @param question as it was asked
 * @param text the teacher's own words, never blank
 * @param teacher internal id of the teacher; blank once the teacher has been erased
 * @param author how students call the teacher
 * @param kelas the year it is for; null for all
 * @param at when it was written last
 * @param withdrawn whether students no longer see it
 */
public record VerifiedAnswer(
        long number,
        long passed,
        String question,
        String text,
        String teacher,
        String author,
        @Nullable Kelas kelas,
        Instant at,
        boolean withdrawn) {
    public VerifiedAnswer {
        if (question.isBlank() || text.isBlank() || author.isBlank()) {
            throw new IllegalArgumentException("a verified answer has a question, words and an author: " + number);
        }
    }
}
