package id.kawanbelajar.progress.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.progress.model.Piece;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordAnswerTest {
    private static final Instant MONDAY_2330 = Instant.parse("2026-11-23T16:30:00Z");

    private final InMemoryLearners store = new InMemoryLearners();
    private final Learners learners = new Learners(store);
    private final RecordAnswer recording = new RecordAnswer(learners, store, ZoneId.of("Asia/Jakarta"));
    private int messages;

    private RecordAnswer.Outcome record(String person, boolean unaided, Instant at) {
        String message = "m" + ++messages;
        return recording.record(answer(person, unaided, "duduk/" + message, message, at));
    }

    private static MarkedAnswer answer(String person, boolean unaided, String encounter, String message, Instant at) {
        return new MarkedAnswer(
                person, "s1", List.of("pecahan"), true, unaided, new MarkedAnswer.Occasion(encounter, message, at));
    }

    private List<Boolean> calibrating() {
        return store.log().stream().map(entry -> entry.attempt().calibrates()).toList();
    }

    @Test
    void onlyTheFirstAnswerOfADayToAQuestionMovesWhatAllShare() {
        record("ayu", true, MONDAY_2330);
        record("ayu", true, MONDAY_2330.plusSeconds(60));
        record("bima", true, MONDAY_2330.plusSeconds(120));

        assertThat(calibrating()).containsExactly(true, false, true);
    }

    @Test
    void anAnswerWithHelpDoesNot() {
        record("ayu", false, MONDAY_2330);
        record("ayu", true, MONDAY_2330.plusSeconds(60));

        assertThat(calibrating()).containsExactly(false, false);
    }

    @Test
    void aDayEndsAtMidnightOfTheSchool() {
        record("ayu", true, MONDAY_2330);
        record("ayu", true, MONDAY_2330.plusSeconds(45 * 60));

        assertThat(calibrating()).containsExactly(true, true);
    }

    @Test
    void theSameAnswerHandedInAgainCountsOnce() {
        MarkedAnswer answer = answer("ayu", true, "duduk/0", "m1", MONDAY_2330);
        recording.record(answer);
        byte[] before = learners.snapshot();

        assertThat(recording.record(answer)).isEqualTo(RecordAnswer.Outcome.KNOWN);
        assertThat(learners.snapshot()).isEqualTo(before);
    }

    @Test
    void aMessageIsTheAnswerToOneQuestionOnly() {
        recording.record(answer("ayu", true, "duduk/0", "m1", MONDAY_2330));

        assertThat(recording.record(answer("ayu", true, "duduk/1", "m1", MONDAY_2330)))
                .isEqualTo(RecordAnswer.Outcome.SPENT);
        assertThat(store.log()).hasSize(1);
    }

    @Test
    void whatCouldNotBeKeptWasNotLearned() {
        LearnerStore full = new Full(store);
        Learners model = new Learners(full);
        byte[] before = model.snapshot();
        RecordAnswer failing = new RecordAnswer(model, full, ZoneId.of("Asia/Jakarta"));

        assertThatThrownBy(() -> failing.record(answer("ayu", true, "duduk/0", "m1", MONDAY_2330)))
                .isInstanceOf(UnavailableException.class);
        assertThat(model.snapshot()).isEqualTo(before);
    }

    /** A store whose disk is full. */
    private record Full(LearnerStore store) implements LearnerStore {
        @Override
        public State load() {
            return store.load();
        }

        @Override
        public Earlier earlier(MarkedAnswer answer, LocalDate day) {
            return store.earlier(answer, day);
        }

        @Override
        public Set<String> answered(String person, LocalDate day) {
            return store.answered(person, day);
        }

        @Override
        public boolean append(long version, Entry entry, List<Piece> moved) {
            throw UnavailableException.forNow("disk penuh", new IllegalStateException());
        }

        @Override
        public History history() {
            return store.history();
        }
    }
}
