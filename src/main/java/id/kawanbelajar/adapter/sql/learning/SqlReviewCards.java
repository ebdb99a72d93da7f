package id.kawanbelajar.adapter.sql.learning;

import id.kawanbelajar.adapter.sql.Database;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.practice.review.KeptCard;
import id.kawanbelajar.practice.review.Memory;
import id.kawanbelajar.practice.review.ReviewCard;
import id.kawanbelajar.practice.review.ReviewCards;
import id.kawanbelajar.practice.review.ReviewSubject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table {@code review_card}. */
public final class SqlReviewCards implements ReviewCards {
    private static final String KEEP = """
            INSERT INTO review_card (person, topic, question, stability, difficulty, reviewed, due,
                before_stability, before_difficulty, before_reviewed, before_due, encounter, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (person, topic, question) DO UPDATE SET stability = excluded.stability,
                difficulty = excluded.difficulty, reviewed = excluded.reviewed, due = excluded.due,
                before_stability = excluded.before_stability, before_difficulty = excluded.before_difficulty,
                before_reviewed = excluded.before_reviewed, before_due = excluded.before_due,
                encounter = excluded.encounter
            """;

    private final Database database;

    public SqlReviewCards(Database database) {
        this.database = database;
    }

    @Override
    public Optional<KeptCard> find(String person, ReviewSubject subject) {
        return database.read(handle -> handle.select(
                        "SELECT * FROM review_card WHERE person = ? AND topic = ? AND question = ?",
                        person,
                        subject.topic().toString(),
                        question(subject))
                .map((row, context) -> kept(row))
                .findOne());
    }

    @Override
    public List<KeptCard> of(String person) {
        return database.read(
                handle -> handle.select("SELECT * FROM review_card WHERE person = ? ORDER BY topic, question", person)
                        .map((row, context) -> kept(row))
                        .list());
    }

    private static String question(ReviewSubject subject) {
        return subject instanceof ReviewSubject.Question(var topic, var question) ? question : "";
    }

    private static KeptCard kept(ResultSet row) throws SQLException {
        TopicId topic = TopicId.of(row.getString("topic"));
        String question = row.getString("question");
        return new KeptCard(
                question.isEmpty() ? new ReviewSubject.Topic(topic) : new ReviewSubject.Question(topic, question),
                card(row, ""),
                row.getString("before_due") == null ? Optional.empty() : Optional.of(card(row, "before_")),
                row.getString("encounter"));
    }

    private static ReviewCard card(ResultSet row, String prefix) throws SQLException {
        return new ReviewCard(
                new Memory(row.getDouble(prefix + "stability"), row.getDouble(prefix + "difficulty")),
                LocalDate.parse(row.getString(prefix + "reviewed")),
                LocalDate.parse(row.getString(prefix + "due")));
    }

    @Override
    public void keep(String person, KeptCard kept, Instant at) {
        ReviewCard card = kept.card();
        Optional<ReviewCard> before = kept.before();
        database.write(handle -> handle.execute(
                KEEP,
                person,
                kept.subject().topic().toString(),
                question(kept.subject()),
                card.memory().stability(),
                card.memory().difficulty(),
                card.reviewed().toString(),
                card.due().toString(),
                before.map(old -> old.memory().stability()).orElse(null),
                before.map(old -> old.memory().difficulty()).orElse(null),
                before.map(old -> old.reviewed().toString()).orElse(null),
                before.map(old -> old.due().toString()).orElse(null),
                kept.encounter(),
                at.toEpochMilli()));
    }
}
