package id.kawanbelajar.conversation;

import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Explains as it was told to, and remembers its wishes. */
public final class ScriptedExplain implements Explain {
    private final boolean available;
    private final Duration wait;
    private final CountDownLatch gate;
    private final CountDownLatch entered = new CountDownLatch(1);
    private final List<Wish> wishes = new ArrayList<>();
    private Explanation outcome = new Explanation.NoModel("tidak ada");
    private boolean grounds;
    private boolean known;

    private ScriptedExplain(boolean available, Duration wait, CountDownLatch gate) {
        this.available = available;
        this.wait = wait;
        this.gate = gate;
    }

    /** There is no model. */
    public static ScriptedExplain absent() {
        return new ScriptedExplain(false, Duration.ZERO, new CountDownLatch(0));
    }

    /** Explains at once, resting on the extract. */
    public static ScriptedExplain quick() {
        ScriptedExplain explain = new ScriptedExplain(true, Duration.ofSeconds(5), new CountDownLatch(0));
        explain.grounds = true;
        return explain;
    }

    /** Would take this long. */
    public static ScriptedExplain after(Duration wait) {
        ScriptedExplain explain = new ScriptedExplain(true, wait, new CountDownLatch(0));
        explain.grounds = true;
        return explain;
    }

    /** Has explained everything before, and would take minutes for anything else. */
    public static ScriptedExplain knowing() {
        ScriptedExplain explain = after(Duration.ofMinutes(10));
        explain.known = true;
        return explain;
    }

    /** Never ends by itself. */
    public static ScriptedExplain endless() {
        ScriptedExplain explain = new ScriptedExplain(true, Duration.ofSeconds(5), new CountDownLatch(1));
        explain.grounds = true;
        return explain;
    }

    /** Ends like this. */
    public static ScriptedExplain ending(Explanation outcome) {
        ScriptedExplain explain = new ScriptedExplain(true, Duration.ofSeconds(5), new CountDownLatch(0));
        explain.outcome = outcome;
        return explain;
    }

    @Override
    public Explanation explain(Wish wish, Progress progress) {
        synchronized (wishes) {
            wishes.add(wish);
        }
        entered.countDown();
        try {
            gate.await();
        } catch (InterruptedException e) {
            return new Explanation.Cancelled();
        }
        progress.grew("Jadi");
        return grounds
                ? new Explanation.Grounded(
                        "Dengan kata lain begini [1].", wish.answer().extract().sources())
                : outcome;
    }

    /** Waits until somebody has asked for an explanation. */
    void awaitFirstWish() throws InterruptedException {
        entered.await();
    }

    @Override
    public boolean isKnown(Wish wish) {
        return known;
    }

    @Override
    public Duration expectedWait() {
        return wait;
    }

    @Override
    public boolean available() {
        return available;
    }

    /** What was wished for, in order. */
    public List<Wish> wishes() {
        synchronized (wishes) {
            return List.copyOf(wishes);
        }
    }
}
