package id.kawanbelajar.conversation.practising;

import id.kawanbelajar.practice.review.DueReviews;
import id.kawanbelajar.practice.review.GradeReview;
import id.kawanbelajar.practice.review.LearningDays;
import id.kawanbelajar.practice.review.ReviewCards;
import id.kawanbelajar.progress.Knowledge;
import id.kawanbelajar.progress.learning.LearnerStore;
import id.kawanbelajar.progress.learning.Learners;
import id.kawanbelajar.progress.learning.RecordAnswer;
import java.time.ZoneId;

/**
 * What a conversation needs of what was practised.
 *
 * @param answers takes marked answers
 * @param grading takes them as reviews
 * @param knowledge what persons can do
 * @param cards when they are asked again
 * @param due what of it on a day
 * @param zone whose days count
 */
public record Learning(
        RecordAnswer answers,
        GradeReview grading,
        Knowledge knowledge,
        ReviewCards cards,
        DueReviews due,
        ZoneId zone) {
    /** Makes it over its stores; there must be only one of it a process. */
    public static Learning over(LearnerStore store, ReviewCards cards, LearningDays days, ZoneId zone) {
        Learners learners = new Learners(store);
        return new Learning(
                new RecordAnswer(learners, store, zone),
                new GradeReview(cards, zone),
                learners,
                cards,
                new DueReviews(days),
                zone);
    }
}
