package id.kawanbelajar.adapter.sql.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.sql.SqlPeople;
import id.kawanbelajar.people.ForgetOldTrials;
import id.kawanbelajar.progress.learning.LearnerStore;
import id.kawanbelajar.progress.learning.LearnerStoreContract;
import id.kawanbelajar.progress.learning.Learners;
import id.kawanbelajar.progress.learning.MarkedAnswer;
import id.kawanbelajar.progress.learning.RecordAnswer;
import id.kawanbelajar.progress.learning.ReplayAnswers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlLearnerStoreTest extends OpenDatabase implements LearnerStoreContract {
    @BeforeEach
    void begin() {
        Persons.in(
                database,
                false,
                0,
                IntStream.range(0, 7).mapToObj(i -> "siswa" + i).toArray(String[]::new));
    }

    @Override
    public LearnerStore store() {
        return new SqlLearnerStore(database);
    }

    @Override
    public void forget(String person) {
        people().erase(person);
    }

    private SqlPeople people() {
        return new SqlPeople(database, "sekolah", InstantSource.fixed(MORNING), new Random(1));
    }

    @Override
    public void restart() {
        reopen();
    }

    private void answer(String person, int number, Duration later) {
        new RecordAnswer(new Learners(store()), store(), JAKARTA)
                .record(new MarkedAnswer(
                        person,
                        "s" + number,
                        List.of("pecahan"),
                        true,
                        true,
                        new MarkedAnswer.Occasion("duduk/" + number, "m" + number, MORNING.plus(later))));
    }

    @Test
    void noTraceOfAnErasedPersonStays() {
        answer("siswa1", 1, Duration.ZERO);
        answer("siswa2", 1, Duration.ZERO);
        answer("siswa1", 2, Duration.ZERO);
        assertThat(tablesThatName("siswa1")).contains("attempt", "learner_student");

        forget("siswa1");

        assertThat(tablesThatName("siswa1")).isEmpty();
        assertThat(tablesThatName("siswa2")).contains("attempt", "learner_student");
    }

    @Test
    void aStateThatTheLogDoesNotGiveIsFound() {
        answer("siswa1", 1, Duration.ZERO);
        answer("siswa1", 2, Duration.ZERO);
        database.write(handle -> handle.execute("UPDATE attempt SET correct = 0 WHERE no = 1"));

        assertThat(new ReplayAnswers(store()).prove()).isEqualTo(new ReplayAnswers.Proof(2, false));
    }

    @Test
    void aTrialForgetsAllThatItKnowsOfAStudentTogether() {
        Persons.in(database, true, 0, "coba");
        answer("coba", 1, Duration.ofHours(-30));
        answer("coba", 2, Duration.ofHours(-1));

        new ForgetOldTrials(people(), InstantSource.fixed(MORNING)).forget();

        assertThat(new Learners(store()).topics("coba")).isEmpty();
        assertThat(store().history().answers()).isEmpty();
    }

    private List<String> tablesThatName(String person) {
        List<String> tables =
                database.read(handle -> handle.select("SELECT name FROM sqlite_master WHERE type = 'table'")
                        .mapTo(String.class)
                        .list());
        return tables.stream().filter(table -> names(table, person)).toList();
    }

    private boolean names(String table, String person) {
        return database
                .read(handle ->
                        handle.select("SELECT * FROM " + table).mapToMap().list())
                .stream()
                .flatMap(row -> row.values().stream())
                .anyMatch(value -> String.valueOf(value).contains(person));
    }
}
