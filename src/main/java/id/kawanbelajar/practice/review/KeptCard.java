package id.kawanbelajar.practice.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The card of a subject, with what it was before the day of its last review: that day counts once, by the first question that
 * asked for it, since what follows comes fresh after feedback.
 *
 * @param subject what it is about
 * @param card as it is now
 * @param before as it was before that day; empty where that day was the first
 * @param encounter names the question in a sitting that decided that day
 */
public record KeptCard(ReviewSubject subject, ReviewCard card, Optional<ReviewCard> before, String encounter) {
    /** Returns the card of something that was asked for the first time. */
    public static KeptCard first(ReviewSubject subject, Grade grade, LocalDate today, String encounter) {
        return new KeptCard(subject, ReviewCard.first(grade, today), Optional.empty(), encounter);
    }

    /**
     * Returns this after an answer. A later answer to the question that decided the day takes the place of its earlier one;
     * the same answer handed in again changes nothing.
     */
    public KeptCard after(Grade grade, LocalDate today, String asked) {
        if (today.isAfter(card.reviewed())) {
            return new KeptCard(subject, card.after(grade, today), Optional.of(card), asked);
        }
        boolean decidesToday = today.equals(card.reviewed()) && asked.equals(encounter);
        return decidesToday
                ? new KeptCard(
                        subject,
                        before.map(old -> old.after(grade, today)).orElseGet(() -> ReviewCard.first(grade, today)),
                        before,
                        encounter)
                : this;
    }

    /** Returns whether it was due on a day and has been reviewed then. */
    boolean wasDoneOn(LocalDate day) {
        return card.reviewed().equals(day)
                && before.filter(old -> !old.due().isAfter(day)).isPresent();
    }
}
