package id.kawanbelajar.practice.review;

import id.kawanbelajar.material.topic.TopicId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Takes an answer as a review of its topic, and of its question where that is worth remembering: it was answered wrong once, or
 * is there to be remembered. How long answers take is not known, so that none is {@link Grade#EASY}. Safe for use by many
 * threads.
 */
public final class GradeReview {
    private final ReviewCards cards;
    private final ZoneId zone;

    /**
     * Makes it.
     *
     * @param zone whose days count
     */
    public GradeReview(ReviewCards cards, ZoneId zone) {
        this.cards = cards;
        this.zone = zone;
    }

    /**
     * What an answer says of a memory.
     *
     * @param topic of the question
     * @param question its id
     * @param recall whether it asks for something to be remembered
     * @param grade {@link Grade#AGAIN} for a wrong answer, {@link Grade#HARD} for a right one with help or after a wrong one
     * @param encounter the same whenever this person has this question in front of them in the same sitting
     */
    public record Sign(TopicId topic, String question, boolean recall, Grade grade, String encounter) {}

    /** Grades; handing in the same again changes nothing. */
    public void grade(String person, Sign sign, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, zone);
        keep(person, new ReviewSubject.Topic(sign.topic()), sign, true, new Moment(at, today));
        boolean worth = sign.recall() || sign.grade() == Grade.AGAIN;
        keep(person, new ReviewSubject.Question(sign.topic(), sign.question()), sign, worth, new Moment(at, today));
    }

    private record Moment(Instant at, LocalDate day) {}

    private void keep(String person, ReviewSubject subject, Sign sign, boolean begins, Moment now) {
        Optional<KeptCard> known = cards.find(person, subject);
        Optional<KeptCard> graded = known.map(card -> card.after(sign.grade(), now.day(), sign.encounter()))
                .or(() -> begins
                        ? Optional.of(KeptCard.first(subject, sign.grade(), now.day(), sign.encounter()))
                        : Optional.empty());
        if (!graded.equals(known)) {
            graded.ifPresent(card -> cards.keep(person, card, now.at()));
        }
    }
}
