package id.kawanbelajar.practice.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses what to review on a day. What falls due on a day without learning waits for the next learning day; what an exam asks
 * for comes once more within the week before it, spread over its learning days. A child's daily cap stands above both, so that
 * of an exam with more cards than the week has room for the best remembered stay out. Pure; safe for use by many threads.
 */
public final class DueReviews {
    private static final int LONGEST_BREAK = 366;

    private final LearningDays days;

    public DueReviews(LearningDays days) {
        this.days = days;
    }

    /** Returns the day on which a card comes again when no exam is near. */
    public LocalDate day(ReviewCard card) {
        return card.due()
                .datesUntil(card.due().plusDays(LONGEST_BREAK))
                .filter(days::isLearningDay)
                .findFirst()
                .orElse(card.due());
    }

    /**
     * Returns what is left to review on a day, the most forgotten first; empty on a day without learning.
     *
     * @param cards of one person
     * @param exams in any order, past ones too
     * @param cap most reviews of a day, those already done included
     */
    public List<KeptCard> on(LocalDate day, List<KeptCard> cards, List<ComingExam> exams, int cap) {
        if (!days.isLearningDay(day)) {
            return List.of();
        }
        Comparator<KeptCard> mostForgotten = Comparator.<KeptCard>comparingDouble(
                        card -> card.card().retrievability(day))
                .thenComparing(card -> card.subject().toString());
        List<KeptCard> open = cards.stream()
                .filter(card -> card.card().reviewed().isBefore(day))
                .sorted(mostForgotten)
                .toList();
        Set<KeptCard> chosen = new LinkedHashSet<>(forExams(day, open, exams));
        open.stream().filter(card -> !card.card().due().isAfter(day)).forEach(chosen::add);
        long done = cards.stream().filter(card -> card.wasDoneOn(day)).count();
        return chosen.stream()
                .limit(Math.max(0, cap - done))
                .sorted(mostForgotten)
                .toList();
    }

    private List<KeptCard> forExams(LocalDate day, List<KeptCard> open, List<ComingExam> exams) {
        List<KeptCard> pulled = new ArrayList<>();
        exams.stream()
                .filter(exam -> day.isBefore(exam.day()) && !day.isBefore(exam.weekBefore()))
                .sorted(Comparator.comparing(ComingExam::day))
                .forEach(exam -> pulled.addAll(share(day, open, exam)));
        return pulled;
    }

    /** Today's share of what has not been seen in the week before an exam. */
    private List<KeptCard> share(LocalDate day, List<KeptCard> open, ComingExam exam) {
        List<KeptCard> unseen = open.stream()
                .filter(exam::asksFor)
                .filter(card -> card.card().reviewed().isBefore(exam.weekBefore()))
                .toList();
        long left = day.datesUntil(exam.day()).filter(days::isLearningDay).count();
        return unseen.stream().limit((unseen.size() + left - 1) / left).toList();
    }
}
