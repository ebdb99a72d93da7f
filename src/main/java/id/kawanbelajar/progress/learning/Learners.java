package id.kawanbelajar.progress.learning;

import id.kawanbelajar.progress.Attempt;
import id.kawanbelajar.progress.Knowledge;
import id.kawanbelajar.progress.Mastery;
import id.kawanbelajar.progress.model.LearnerModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one learner model of a school, loaded when it is first asked and again whenever the store has gone on without it. Safe
 * for use by many threads, one at a time.
 */
public final class Learners implements Knowledge {
    private final LearnerStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Loaded loaded;

    private record Loaded(long version, LearnerModel model) {}

    public Learners(LearnerStore store) {
        this.store = store;
    }

    @Override
    public Mastery assess(String person, String topic) {
        return asking(model -> model.mastery(person, topic));
    }

    @Override
    public double right(String person, String question, List<String> topics) {
        return asking(model -> model.predict(person, question, topics));
    }

    @Override
    public List<String> topics(String person) {
        return asking(model -> model.topics(person));
    }

    @Override
    public Set<String> answered(String person, LocalDate day) {
        return store.answered(person, day);
    }

    /** Returns the whole state, as {@link LearnerModel#snapshot}. */
    byte[] snapshot() {
        return asking(LearnerModel::snapshot);
    }

    private <T> T asking(Function<LearnerModel, T> question) {
        lock.lock();
        try {
            return question.apply(current().model());
        } finally {
            lock.unlock();
        }
    }

    /** Learns from an answer once it is kept; what cannot be kept is not learned either. */
    void learn(LearnerStore.Entry entry) {
        lock.lock();
        try {
            while (!learned(current(), entry)) {
                loaded = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean learned(Loaded before, LearnerStore.Entry entry) {
        loaded = null;
        Attempt attempt = entry.attempt();
        before.model().learn(attempt);
        boolean kept = store.append(before.version(), entry, before.model().movedBy(attempt));
        if (kept) {
            loaded = new Loaded(before.version() + 1, before.model());
        }
        return kept;
    }

    private Loaded current() {
        Loaded now = loaded;
        if (now == null) {
            LearnerStore.State state = store.load();
            now = new Loaded(state.version(), LearnerModel.of(state.pieces()));
            loaded = now;
        }
        return now;
    }
}
