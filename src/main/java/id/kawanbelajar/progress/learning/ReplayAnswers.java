package id.kawanbelajar.progress.learning;

import id.kawanbelajar.progress.model.LearnerModel;
import java.util.Arrays;

/** Proves that what is kept of the learner model is what the answer log gives, to the last bit. */
public final class ReplayAnswers {
    private final LearnerStore store;

    public ReplayAnswers(LearnerStore store) {
        this.store = store;
    }

    /**
     * What came of it.
     *
     * @param answers that the log holds since its start
     * @param equal whether they give the state that is kept
     */
    public record Proof(int answers, boolean equal) {}

    /** Replays the log; answers that come in meanwhile let it begin again. */
    public Proof prove() {
        LearnerStore.State kept;
        LearnerStore.History history;
        do {
            kept = store.load();
            history = store.history();
        } while (kept.version() != history.version());
        LearnerModel replayed = LearnerModel.of(history.start());
        history.answers().forEach(replayed::learn);
        byte[] state = LearnerModel.of(kept.pieces()).snapshot();
        return new Proof(history.answers().size(), Arrays.equals(replayed.snapshot(), state));
    }
}
