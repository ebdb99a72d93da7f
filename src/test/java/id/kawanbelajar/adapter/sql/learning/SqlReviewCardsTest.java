package id.kawanbelajar.adapter.sql.learning;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.practice.review.ReviewCards;
import id.kawanbelajar.practice.review.ReviewCardsContract;
import org.junit.jupiter.api.BeforeEach;

class SqlReviewCardsTest extends OpenDatabase implements ReviewCardsContract {
    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Override
    public ReviewCards cards() {
        return new SqlReviewCards(database);
    }

    @Override
    public void restart() {
        reopen();
    }
}
