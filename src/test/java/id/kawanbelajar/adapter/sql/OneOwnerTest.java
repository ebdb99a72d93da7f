package id.kawanbelajar.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.access.SqlOpenings;
import id.kawanbelajar.adapter.sql.handover.SqlQuestionBox;
import id.kawanbelajar.adapter.sql.learning.SqlLearnerStore;
import id.kawanbelajar.adapter.sql.learning.SqlReviewCards;
import id.kawanbelajar.adapter.sql.learning.SqlSittingStore;
import id.kawanbelajar.adapter.sql.plan.SqlDraftStore;
import id.kawanbelajar.adapter.sql.plan.SqlPlanStore;
import id.kawanbelajar.adapter.sql.plan.SqlRunStore;
import id.kawanbelajar.adapter.sql.safekeeping.SqlAiUse;
import id.kawanbelajar.adapter.sql.safekeeping.SqlAlerts;
import id.kawanbelajar.conversation.memory.AnswerLogContract;
import id.kawanbelajar.conversation.memory.KeptEssay;
import id.kawanbelajar.conversation.memory.LoggedAnswer;
import id.kawanbelajar.conversation.memory.Recall;
import id.kawanbelajar.handover.PassedQuestion;
import id.kawanbelajar.handover.QuestionBox;
import id.kawanbelajar.material.topic.TopicId;
import id.kawanbelajar.people.ForgetOldTrials;
import id.kawanbelajar.people.Person;
import id.kawanbelajar.people.opening.Opening;
import id.kawanbelajar.plan.PlanStoreContract;
import id.kawanbelajar.plan.reminding.ReminderChoicesContract;
import id.kawanbelajar.plan.running.RunStoreContract;
import id.kawanbelajar.practice.review.ReviewCardsContract;
import id.kawanbelajar.practice.sitting.SittingStoreContract;
import id.kawanbelajar.progress.learning.LearnerStore;
import id.kawanbelajar.progress.learning.Learners;
import id.kawanbelajar.progress.learning.MarkedAnswer;
import id.kawanbelajar.progress.learning.RecordAnswer;
import id.kawanbelajar.safety.Verdict;
import id.kawanbelajar.safety.alert.AlertsContract;
import id.kawanbelajar.safety.budget.AiUseContract;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every row has one owner: it goes with them, and nobody else sees it. */
class OneOwnerTest extends OpenDatabase {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final int ROWS = 33;

    @Test
    void everyTableOfAPersonIsKnownAndGoesWithThem() {
        List<String> tables =
                database.read(handle -> handle.select("""
                        SELECT m.name FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c
                        WHERE m.type = 'table' AND c.name = 'person' AND m.name <> 'account'
                        """).mapTo(String.class).list());
        List<String> goingWithThem =
                database.read(handle -> handle.select("""
                        SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
                        WHERE f."table" = 'person' AND f.on_delete = 'CASCADE' AND m.name <> 'account'
                        """).mapTo(String.class).list());

        assertThat(tables).isNotEmpty().containsExactlyInAnyOrderElementsOf(goingWithThem);
        assertThat(OwnedTable.ALL).extracting(OwnedTable::name).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void erasingLeavesNothingOfOnePersonAndAllOfAnother() {
        Persons.in(database, false, 0, "ayu", "bima");
        fill(Persons.AYU, NOW);
        fill(Persons.BIMA, NOW);

        people().erase("ayu");

        assertThat(rowsOf("ayu")).isZero();
        assertThat(rowsOf("bima")).isEqualTo(ROWS);
    }

    @Test
    void aTrialKeepsNothingOlderThanADay() {
        Persons.in(database, true, NOW.minus(Duration.ofDays(2)).toEpochMilli(), "ayu", "bima");
        fill(Persons.AYU, NOW.minus(Duration.ofHours(24)));
        fill(Persons.BIMA, NOW.minus(Duration.ofHours(1)));
        Persons.in(database, false, 0, "guru");
        fill(new Person("guru", "sekolah", Person.Role.TEACHER, null, false, false), NOW.minus(Duration.ofDays(20)));

        new ForgetOldTrials(people(), InstantSource.fixed(NOW)).forget();

        assertThat(rowsOf("ayu")).isZero();
        assertThat(personIds()).containsExactlyInAnyOrder("bima", "guru");
        assertThat(rowsOf("bima")).isEqualTo(ROWS);
        assertThat(rowsOf("guru")).isEqualTo(ROWS);
    }

    @Test
    void aCrisisLeavesKindAndTimeAndNoWord() {
        Persons.in(database, false, 0, "ayu");
        Verdict crisis = new Verdict.Crisis(Verdict.Distress.DIRI);
        new SqlSafetyEvents(database).record("ayu", "7", crisis, NOW);
        new SqlSafetyEvents(database).record("ayu", "7", crisis, NOW);

        List<Map<String, Object>> events = database.read(
                handle -> handle.select("SELECT * FROM safety_event").mapToMap().list());
        assertThat(events)
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsExactlyInAnyOrder("ayu", "7", "krisis-diri", NOW.toEpochMilli()));
    }

    private SqlPeople people() {
        return new SqlPeople(database, "sekolah", InstantSource.fixed(NOW), new Random(1));
    }

    /** {@link #ROWS} rows in all of the conversation's tables. */
    private void fill(Person person, Instant at) {
        LoggedAnswer answer = AnswerLogContract.ANSWER;
        new SqlConversationMemory(database)
                .keep(person.id(), Recall.NOTHING.about("apa itu sel", null, answer.id(), "sel adalah"), at);
        new SqlAnswerLog(database).keep(person.id(), answer, at);
        SqlQuestionBox box = new SqlQuestionBox(database);
        box.put(
                new PassedQuestion(
                        person.id(),
                        answer.id(),
                        PassedQuestion.Reason.FORWARDED,
                        answer.question(),
                        List.of(),
                        null,
                        null),
                at);
        box.await(person.id(), new QuestionBox.Task.Answer(1), at);
        new SqlTeacherBox(database).handIn(person, new KeptEssay("e1", TopicId.of("a#T1"), "s1", 7, "karena"), at);
        new SqlSittingStore(database).keep(person.id(), SittingStoreContract.LATER, "m1", at);
        new SqlPlanStore(database).keep(person.id(), PlanStoreContract.FULL, at);
        new SqlDraftStore(database).keep(person.id(), "tujuan=ulangan", at);
        SqlPlanStore.ofFormer(database).keep(person.id(), PlanStoreContract.FULL, at);
        SqlDraftStore.ofFormer(database).keep(person.id(), "tujuan=ulangan", at);
        new SqlRunStore(database).keep(person.id(), RunStoreContract.READING, at);
        new SqlSafetyEvents(database).record(person.id(), "7", new Verdict.Crisis(Verdict.Distress.DIRI), at);
        new SqlReminderChoices(database).keep(person.id(), ReminderChoicesContract.AT_SIX, at);
        new SqlOpenings(database)
                .put(new Opening(
                        "o" + person.id(), person.id(), "sari", "khawatir sejak kemarin", null, at, null, null));
        new SqlAlerts(database).add(AlertsContract.alert("b-" + person.id(), person.id(), at));
        new SqlAiUse(database).add(person.id(), AiUseContract.TODAY, 3, at);
        alarm(person.id(), at);
        practised(person.id(), at);
    }

    /** Five rows: an answer, three pieces of what is known of the student, and a card. */
    private void practised(String person, Instant at) {
        new SqlReviewCards(database).keep(person, ReviewCardsContract.OF_TOPIC, at);
        LearnerStore learners = new SqlLearnerStore(database);
        new RecordAnswer(new Learners(learners), learners, ZoneId.of("Asia/Jakarta"))
                .record(new MarkedAnswer(
                        person, "s1", List.of("pecahan"), true, true, new MarkedAnswer.Occasion("duduk/0", "m1", at)));
    }

    /** As db-scheduler writes it, which knows of no persons. */
    private void alarm(String person, Instant at) {
        database.write(handle -> handle.execute("""
                INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                VALUES ('pengingat', ?, ?, 0, 1)
                """, person + ":2026-11-24", at.toEpochMilli()));
    }

    private int rowsOf(String person) {
        return OwnedTable.ALL.stream()
                .mapToInt(table -> database.read(
                        handle -> handle.select("SELECT count(*) FROM " + table.name() + " WHERE person = ?", person)
                                .mapTo(int.class)
                                .one()))
                .sum();
    }

    private List<String> personIds() {
        return database.read(handle ->
                handle.select("SELECT id FROM person").mapTo(String.class).list());
    }
}
