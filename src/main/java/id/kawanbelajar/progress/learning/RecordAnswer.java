package id.kawanbelajar.progress.learning;

import id.kawanbelajar.progress.Attempt;
import java.time.LocalDate;
import java.time.ZoneId;

/** Takes a marked answer into the log and the model, each once. Safe for use by many threads. */
public final class RecordAnswer {
    private final Learners learners;
    private final LearnerStore store;
    private final ZoneId zone;

    /**
     * Makes it.
     *
     * @param zone whose days count
     */
    public RecordAnswer(Learners learners, LearnerStore store, ZoneId zone) {
        this.learners = learners;
        this.store = store;
        this.zone = zone;
    }

    /** What became of an answer. */
    public enum Outcome {
        RECORDED,
        /** It was recorded before. */
        KNOWN,
        /** Its message was recorded as the answer to another question, so it is no answer to this one. */
        SPENT
    }

    /**
     * Records an answer. It also moves what all students share where nobody helped and it is the first one to this question on
     * its day, so that nobody can flood the others.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if it could not be kept; then nothing was learned, and it may be
     *     handed in again
     */
    public Outcome record(MarkedAnswer answer) {
        LocalDate day = LocalDate.ofInstant(answer.occasion().at(), zone);
        LearnerStore.Earlier earlier = store.earlier(answer, day);
        return switch (earlier) {
            case SAME_MESSAGE -> Outcome.SPENT;
            case SAME_ENCOUNTER -> Outcome.KNOWN;
            case SAME_DAY, NOTHING -> {
                boolean calibrates = answer.unaided() && earlier == LearnerStore.Earlier.NOTHING;
                Attempt attempt =
                        new Attempt(answer.person(), answer.question(), answer.topics(), answer.right(), calibrates);
                learners.learn(new LearnerStore.Entry(attempt, answer.unaided(), answer.occasion(), day));
                yield Outcome.RECORDED;
            }
        };
    }
}
