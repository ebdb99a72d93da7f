package id.kawanbelajar.plan;

import id.kawanbelajar.material.topic.TopicId;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody learns for; several share one budget of minutes.
 *
 * @param id unique within a plan, stays when its day changes
 * @param kind which sort
 * @param label what a student calls it, e.g. {@code ulangan Matematika bab 2}
 * @param day of the exam, or the first day on which all must be known; everything is planned before it
 * @param topics in the order of the material, never empty
 */
public record Goal(String id, Kind kind, String label, LocalDate day, List<TopicId> topics) {
    /** The sorts of goals. */
    public enum Kind {
        /** A test on some chapters. */
        QUIZ,
        /** Sumatif tengah semester. */
        MIDTERM,
        /** Sumatif akhir semester, one goal a subject. */
        FINAL,
        /** Tes Kemampuan Akademik. */
        TKA,
        /** No test: to understand something better by a day. */
        UNDERSTAND;

        /** Returns whether its day is that of a test. */
        public boolean isExam() {
            return this != UNDERSTAND;
        }
    }

    public Goal {
        topics = List.copyOf(topics);
        if (id.isBlank() || label.isBlank() || topics.isEmpty()) {
            throw new IllegalArgumentException("a goal has an id, a label and topics: " + id);
        }
    }

    /** Returns this goal on another day. */
    public Goal on(LocalDate other) {
        return new Goal(id, kind, label, other, topics);
    }
}
