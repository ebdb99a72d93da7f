package id.kawanbelajar.handover;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that a student passed on.
 *
 * @param person who asked; never shown
 * @param message id of the message that asked it
 * @param reason why it is here
 * @param question as it was searched, never blank
 * @param found what the student was shown; empty where the material was silent
 * @param kelas the student's year; null where it is not known
 * @param mapel code of the subject it is of; null where that is not known
 */
public record PassedQuestion(
        String person,
        String message,
        Reason reason,
        String question,
        List<Source> found,
        @Nullable Kelas kelas,
        @Nullable String mapel) {
    /** Why a question goes to a teacher. */
    public enum Reason {
        /** The student wants the teacher's answer. */
        FORWARDED,
        /** The student thinks the answer is wrong. */
        REPORTED
    }

    public PassedQuestion {
        found = List.copyOf(found);
        if (person.isBlank() || message.isBlank() || question.isBlank()) {
            throw new IllegalArgumentException("a question that is passed on has an asker, a message and words");
        }
    }
}
