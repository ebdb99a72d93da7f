package id.kawanbelajar.progress.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.progress.Attempt;
import id.kawanbelajar.progress.learning.LearnerStore.Earlier;
import id.kawanbelajar.progress.model.AnswerLogExample;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What every {@link LearnerStore} must do. */
public interface LearnerStoreContract {
    ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");
    LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** Returns a store that knows the persons {@code siswa0} to {@code siswa6}; the same until a restart. */
    LearnerStore store();

    /** Erases one of them. */
    void forget(String person);

    /** Ends the process and begins another, where the store outlives one. */
    void restart();

    private static MarkedAnswer answer(String person, String question, String encounter, String message) {
        return new MarkedAnswer(
                person,
                question,
                List.of("pecahan"),
                true,
                true,
                new MarkedAnswer.Occasion(encounter, message, MORNING));
    }

    private void keep(MarkedAnswer answer) {
        new RecordAnswer(new Learners(store()), store(), JAKARTA).record(answer);
    }

    @Test
    default void knowsWhatAnAnswerMayBe() {
        keep(answer("siswa1", "s1", "duduk1/0", "m1"));

        assertThat(store().earlier(answer("siswa1", "s1", "duduk1/0", "m1"), DAY))
                .isEqualTo(Earlier.SAME_ENCOUNTER);
        assertThat(store().earlier(answer("siswa1", "s2", "duduk1/1", "m1"), DAY))
                .isEqualTo(Earlier.SAME_MESSAGE);
        assertThat(store().earlier(answer("siswa1", "s1", "duduk2/0", "m2"), DAY))
                .isEqualTo(Earlier.SAME_DAY);
        assertThat(store().earlier(answer("siswa1", "s1", "duduk2/0", "m2"), DAY.plusDays(1)))
                .isEqualTo(Earlier.NOTHING);
        assertThat(store().earlier(answer("siswa2", "s1", "duduk1/0", "m1"), DAY))
                .isEqualTo(Earlier.NOTHING);
    }

    @Test
    default void knowsWhatSomebodyHasAnsweredOnADay() {
        keep(answer("siswa1", "s1", "duduk1/0", "m1"));
        keep(answer("siswa2", "s2", "duduk2/0", "m2"));

        assertThat(store().answered("siswa1", DAY)).containsExactly("s1");
        assertThat(store().answered("siswa1", DAY.plusDays(1))).isEmpty();
    }

    @Test
    default void refusesWhatFollowsFromAnotherState() {
        long version = store().load().version();
        keep(answer("siswa1", "s1", "duduk1/0", "m1"));
        Attempt late = new Attempt("siswa2", "s1", List.of("pecahan"), true, true);

        assertThat(store().append(
                                version,
                                new LearnerStore.Entry(
                                        late, true, new MarkedAnswer.Occasion("duduk2/0", "m2", MORNING), DAY),
                                List.of()))
                .isFalse();
        assertThat(store().history().answers()).hasSize(1);
    }

    @Test
    default void aModelGoesOnWhereAnotherProcessWas() {
        Learners first = new Learners(store());
        RecordAnswer recording = new RecordAnswer(first, store(), JAKARTA);
        recording.record(answer("siswa1", "s1", "duduk1/0", "m1"));
        keep(answer("siswa2", "s1", "duduk1/0", "m1"));
        recording.record(answer("siswa1", "s2", "duduk1/1", "m2"));

        assertThat(new ReplayAnswers(store()).prove()).isEqualTo(new ReplayAnswers.Proof(3, true));
        assertThat(first.assess("siswa2", "pecahan").evidence().answers()).isOne();
    }

    /** Some hundred random answers with persons erased and processes ended among them. */
    @RepeatedTest(12)
    default void replayingTheLogGivesTheStateToTheLastBit(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Learners learners = new Learners(store());
        int number = 0;
        for (Attempt attempt : AnswerLogExample.random(repetition.getCurrentRepetition())) {
            if (random.nextInt(60) == 0) {
                restart();
                learners = new Learners(store());
            }
            String gone = "siswa6";
            if (number == 150) {
                forget(gone);
            }
            if (number < 150 || !attempt.student().equals(gone)) {
                new RecordAnswer(learners, store(), JAKARTA).record(marked(attempt, number, random));
            }
            number++;
        }

        assertThat(new ReplayAnswers(store()).prove().equal()).isTrue();
        restart();
        assertThat(new Learners(store()).snapshot()).isEqualTo(learners.snapshot());
    }

    private static MarkedAnswer marked(Attempt attempt, int number, Random random) {
        return new MarkedAnswer(
                attempt.student(),
                attempt.question(),
                attempt.topics(),
                attempt.right(),
                random.nextInt(3) > 0,
                new MarkedAnswer.Occasion("duduk/" + number, "m" + number, MORNING.plus(Duration.ofHours(number))));
    }

    @Test
    default void startsTheLogAtWhatIsLeftWhenSomebodyIsForgotten() {
        keep(answer("siswa1", "s1", "duduk1/0", "m1"));
        keep(answer("siswa2", "s1", "duduk1/0", "m1"));
        forget("siswa1");

        assertThat(store().history().answers()).isEmpty();
        assertThat(store().history().start())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(store().load().pieces())
                .noneMatch(piece -> piece.key().student().equals("siswa1"));
        assertThat(new Learners(store()).topics("siswa2")).containsExactly("pecahan");
    }

    @Test
    default void stillKnowsTheAnswersOfOthersThatTheLogNoLongerStartsWith() {
        keep(answer("siswa2", "s1", "duduk1/0", "m1"));
        forget("siswa1");

        assertThat(store().earlier(answer("siswa2", "s1", "duduk1/0", "m1"), DAY))
                .isEqualTo(Earlier.SAME_ENCOUNTER);
    }
}
