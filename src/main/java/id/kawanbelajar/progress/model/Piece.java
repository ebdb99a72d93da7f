package id.kawanbelajar.progress.model;

import id.kawanbelajar.progress.Attempt;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a model's state that is kept for itself, so that an answer rewrites only what it moved.
 *
 * @param key which part
 * @param state its bytes in Base64, the same wherever it was reached by the same answers
 */
public record Piece(Key key, String state) {
    /** The sorts of parts; those of a student come last. */
    public enum Kind {
        BASE,
        WEIGHTS,
        TOPIC,
        QUESTION,
        /** A student, whatever the topic. */
        STUDENT,
        /** A student in a topic. */
        STUDENT_TOPIC,
        /** A student at a question. */
        STUDENT_QUESTION;

        /** Returns whether such a part belongs to one student. */
        public boolean isOfStudent() {
            return compareTo(STUDENT) >= 0;
        }
    }

    /**
     * Names a part.
     *
     * @param kind which sort
     * @param student whose it is; blank for what all share
     * @param id of the topic or question; blank for other sorts
     */
    public record Key(Kind kind, String student, String id) {
        public Key {
            if (kind.isOfStudent() == student.isBlank()) {
                throw new IllegalArgumentException("%s of \"%s\"".formatted(kind, student));
            }
        }

        /** Returns what an answer moves, the student before their topics; so many parts as it has topics, and a few. */
        static List<Key> movedBy(Attempt attempt) {
            List<Key> keys = new ArrayList<>();
            keys.add(new Key(Kind.BASE, "", ""));
            keys.add(new Key(Kind.WEIGHTS, "", ""));
            keys.add(new Key(Kind.QUESTION, "", attempt.question()));
            attempt.topics().forEach(topic -> keys.add(new Key(Kind.TOPIC, "", topic)));
            keys.add(new Key(Kind.STUDENT, attempt.student(), ""));
            attempt.topics().forEach(topic -> keys.add(new Key(Kind.STUDENT_TOPIC, attempt.student(), topic)));
            if (attempt.right()) {
                keys.add(new Key(Kind.STUDENT_QUESTION, attempt.student(), attempt.question()));
            }
            return keys;
        }
    }
}
