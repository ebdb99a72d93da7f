package id.kawanbelajar.adapter.sql.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.sql.SqlAnswerLog;
import id.kawanbelajar.adapter.sql.learning.SqlLearnerStore;
import id.kawanbelajar.conversation.memory.AnswerLogContract;
import id.kawanbelajar.people.supervision.Supervision;
import id.kawanbelajar.people.supervision.Supervisions.Ward;
import id.kawanbelajar.progress.learning.Learners;
import id.kawanbelajar.progress.learning.MarkedAnswer;
import id.kawanbelajar.progress.learning.RecordAnswer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlSupervisionsTest extends OpenDatabase {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    private SqlSupervisions store() {
        return new SqlSupervisions(database);
    }

    @BeforeEach
    void begin() {
        Persons.in(database, false, 0, "ayu", "bima");
    }

    @Test
    void keepsThePauseAndTheLimitOfOneStudent() {
        store().keep("ayu", new Supervision(NOON, 40), NOON);
        store().keep("ayu", new Supervision(null, 20), NOON);
        store().keep("nobody", new Supervision(null, 20), NOON);

        assertThat(store().of("ayu")).isEqualTo(new Supervision(null, 20));
        assertThat(store().of("bima")).isEqualTo(Supervision.NONE);
    }

    @Test
    void knowsGuardiansWithTheirChildren() {
        database.write(
                handle -> handle.execute("INSERT INTO guardianship (person, guardian, at) VALUES ('ayu', 'bima', 0)"));

        assertThat(store().wards()).containsExactly(new Ward("bima", "ayu"));
    }

    @Test
    void answersOfBothKindsAreUse() {
        new SqlAnswerLog(database).keep("ayu", AnswerLogContract.ANSWER, NOON);
        SqlLearnerStore learners = new SqlLearnerStore(database);
        new RecordAnswer(new Learners(learners), learners, ZoneId.of("Asia/Jakarta"))
                .record(new MarkedAnswer(
                        "ayu",
                        "s1",
                        List.of("a#T1", "a#T2"),
                        true,
                        true,
                        new MarkedAnswer.Occasion("duduk/0", "m1", NOON.plusSeconds(60))));

        assertThat(store().moments("ayu", NOON, NOON.plusSeconds(61))).containsExactly(NOON, NOON.plusSeconds(60));
        assertThat(store().moments("ayu", NOON.plusSeconds(1), NOON.plusSeconds(60)))
                .isEmpty();
        assertThat(store().topics("ayu", NOON, NOON.plusSeconds(61))).containsExactlyInAnyOrder("a#T1", "a#T2");
        assertThat(store().moments("bima", NOON, NOON.plusSeconds(61))).isEmpty();
    }
}
