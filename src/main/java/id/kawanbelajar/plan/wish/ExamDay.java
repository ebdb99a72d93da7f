package id.kawanbelajar.plan.wish;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When something must be known.
 *
 * @param day of the exam; never before the day on which it was said
 * @param vague whether only the time around it was said, e.g. {@code minggu depan}; then the first possible day
 * @param hour when the exam begins; null where that was not said
 */
public record ExamDay(
        LocalDate day, boolean vague, @Nullable LocalTime hour) {}
