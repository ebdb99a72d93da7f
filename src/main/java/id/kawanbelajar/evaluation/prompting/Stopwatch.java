package id.kawanbelajar.evaluation.prompting;

import id.kawanbelajar.tutor.explanation.model.LanguageModel;
import id.kawanbelajar.tutor.explanation.model.Prompt;
import id.kawanbelajar.tutor.explanation.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A model that remembers what it was asked, what it wrote and how long that took. For one thread. */
final class Stopwatch implements LanguageModel {
    private static final double NANOS_A_MILLI = 1e6;

    private final LanguageModel model;
    private final LongSupplier nanoTime;
    private final List<Call> calls = new ArrayList<>();

    Stopwatch(LanguageModel model, LongSupplier nanoTime) {
        this.model = model;
        this.nanoTime = nanoTime;
    }

    @Override
    public Reply reply(Prompt prompt, Consumer<String> grew) throws InterruptedException {
        long began = nanoTime.getAsLong();
        AtomicLong first = new AtomicLong();
        Reply reply = model.reply(prompt, text -> {
            if (first.get() == 0) {
                first.set(nanoTime.getAsLong());
            }
            grew.accept(text);
        });
        long ended = nanoTime.getAsLong();
        long begun = first.get() == 0 ? ended : first.get();
        calls.add(new Call(prompt, reply, (begun - began) / NANOS_A_MILLI, (ended - began) / NANOS_A_MILLI));
        return reply;
    }

    @Override
    public Optional<String> trouble() {
        return model.trouble();
    }

    /** Returns the calls since this was last asked, in order. */
    List<Call> taken() {
        List<Call> taken = List.copyOf(calls);
        calls.clear();
        return taken;
    }
}
