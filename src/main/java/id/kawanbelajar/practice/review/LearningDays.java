package id.kawanbelajar.practice.review;

import java.time.LocalDate;

/** Tells on which days reviews may come. Safe for use by many threads. */
@FunctionalInterface
public interface LearningDays {
    /** Returns whether it is neither a holiday nor a day of exams. */
    boolean isLearningDay(LocalDate day);
}
