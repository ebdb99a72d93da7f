package id.kawanbelajar.plan;

import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.review.KeptCard;
import id.kawanbelajar.practice.review.ReviewCard;
import id.kawanbelajar.practice.review.ReviewCards;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.util.Optional;

/** What the learner model and the review cards know of one person. */
public final class KnownTopics implements Knowledge {
    private final id.kawanbelajar.progress.Knowledge learned;
    private final ReviewCards cards;
    private final String person;

    public KnownTopics(id.kawanbelajar.progress.Knowledge learned, ReviewCards cards, String person) {
        this.learned = learned;
        this.cards = cards;
        this.person = person;
    }

    @Override
    public double mastery(TopicId topic) {
        return learned.mastery(person, topic.toString());
    }

    @Override
    public boolean practised(TopicId topic) {
        return learned.assess(person, topic.toString()).evidence().inTopic() > 0;
    }

    @Override
    public Optional<ReviewCard> card(TopicId topic) {
        return cards.find(person, new ReviewSubject.Topic(topic)).map(KeptCard::card);
    }
}
