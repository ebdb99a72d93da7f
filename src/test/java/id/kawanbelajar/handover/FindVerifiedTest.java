package id.kawanbelajar.handover;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.sql.OpenDatabase;
import id.kawanbelajar.adapter.sql.Persons;
import id.kawanbelajar.adapter.sql.handover.SqlVerifiedAnswers;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.loading.LoadShipped;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question that a teacher has answered is known again in other words, and only then. */
@SuppressWarnings("NullAway.Init") // set before each test
class FindVerifiedTest extends OpenDatabase {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Kelas EIGHT = new Kelas(8);

    @TempDir
    static Path indexFolder;

    private static LuceneIndex index;
    private SqlVerifiedAnswers answers;
    private FindVerified find;
    private long number;

    @BeforeAll
    static void openIndex() {
        index = LuceneIndex.open(indexFolder, InstantSource.fixed(Instant.EPOCH));
        MarkdownFiles files = new MarkdownFiles(new MarkdownReader(CurriculumReader.shipped()));
        new LoadShipped(files, index).load(files.under("knowledge-base"));
    }

    @AfterAll
    static void closeIndex() {
        index.close();
    }

    @BeforeEach
    void answered() {
        Persons.in(database, false, 0, "rina");
        answers = new SqlVerifiedAnswers(database);
        find = new FindVerified(answers, index.search());
        number = given(1, "kenapa daun berwarna hijau?", EIGHT);
    }

    private long given(long question, String asked, @Nullable Kelas kelas) {
        Persons.in(database, false, 0, "siswa" + question);
        database.write(handle -> handle.execute(
                "INSERT INTO passed_question (no, person, message, reason, question, at) VALUES (?, ?, 'm', 'FORWARDED', ?, 0)",
                question,
                "siswa" + question,
                asked));
        return answers.keep(
                new VerifiedAnswers.Given(question, asked, "Karena klorofil.", "rina", "Bu Rina", kelas, null), NOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kenapa daun berwarna hijau?",
                "knp daun warnanya ijo sih kak",
                "mengapa daun itu berwarna hijau",
                "daun berwarna hijau kenapa ya"
            })
    void theSameQuestionInOtherWordsIsAnswered(String question) {
        assertThat(find.find(question, EIGHT, null)).map(VerifiedAnswer::number).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apa itu daun",
                "kenapa bunga berwarna merah",
                "kapan daun berwarna hijau",
                "kenapa daun tidak berwarna hijau",
                "kenapa daun gugur"
            })
    void anotherQuestionIsNot(String question) {
        assertThat(find.find(question, EIGHT, null)).isEmpty();
    }

    @Test
    void anotherYearDoesNotSeeIt() {
        assertThat(find.find("kenapa daun berwarna hijau?", new Kelas(7), null)).isEmpty();
        assertThat(find.find("kenapa daun berwarna hijau?", null, null)).isEmpty();
    }

    @Test
    void anAnswerForAllYearsIsSeenByEverybody() {
        long all = given(2, "berapa hasil 12 x 3", null);

        assertThat(find.find("12 x 3 berapa hasilnya", null, null))
                .map(VerifiedAnswer::number)
                .hasValue(all);
        assertThat(find.find("12 x 4 berapa hasilnya", null, null)).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotFoundUntilItIsShownAgain() {
        answers.withdraw(number, true);
        assertThat(find.find("kenapa daun berwarna hijau?", EIGHT, null)).isEmpty();

        answers.withdraw(number, false);
        assertThat(find.find("kenapa daun berwarna hijau?", EIGHT, null)).isPresent();
    }

    @Test
    void changingAndAnsweringAgainKeepTheNumber() {
        answers.change(number, "Karena klorofil memantulkan warna hijau.", NOON);
        assertThat(given1("Karena hijau daun.")).isEqualTo(number);
        assertThat(answers.find(number)).map(VerifiedAnswer::text).hasValue("Karena hijau daun.");
    }

    private long given1(String text) {
        return answers.keep(
                new VerifiedAnswers.Given(1, "kenapa daun berwarna hijau?", text, "rina", "Bu Rina", EIGHT, null),
                NOON);
    }

    @Test
    void theAnswerStaysWhenWhoeverAskedIsErased() {
        database.write(handle -> handle.execute("DELETE FROM person WHERE id = 'siswa1'"));

        assertThat(answers.find(number)).map(VerifiedAnswer::passed).hasValue(0L);
        assertThat(find.find("kenapa daun berwarna hijau?", EIGHT, null)).isPresent();
    }
}
