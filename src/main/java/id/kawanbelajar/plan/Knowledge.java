package id.kawanbelajar.plan;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.review.ReviewCard;
import java.util.Optional;

/** What one person knows at the moment a plan is made. */
public interface Knowledge {
    /** Returns how well it is mastered, 0 to 1. */
    double mastery(TopicId topic);

    /** Returns whether the person ever answered a question on it; if not, the mastery is a guess from other answers. */
    boolean practised(TopicId topic);

    /** Returns when it is to be recalled; empty where there is no card yet. */
    Optional<ReviewCard> card(TopicId topic);
}
