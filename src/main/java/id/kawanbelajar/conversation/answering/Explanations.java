package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Explanations that follow an extract, one a person at a time, each in its own virtual thread. They never trail the
 * conversation: a new message of the person drops the one before. Safe for use by many threads.
 */
public final class Explanations {
    private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Explain explain;
    private final Allowance allowance;
    private final FixedTexts texts;
    private final ConcurrentMap<String, Running> running = new ConcurrentHashMap<>();

    public Explanations(Explain explain, Allowance allowance, FixedTexts texts) {
        this.allowance = allowance;
        this.explain = explain;
        this.texts = texts;
    }

    /** An explanation on its way. */
    private record Running(Thread thread, Trailing way) {
        /** Closes the way first: an interrupt in the middle of a write could hurt what is written to. */
        void stop() {
            way.close();
            thread.interrupt();
        }
    }

    /** Whether an explanation would come soon enough to follow by itself. */
    public boolean soon() {
        return explain.available() && explain.expectedWait().compareTo(LONGEST_WAIT) <= 0;
    }

    /** Whether the explanation is there already, so that it follows at once. */
    public boolean known(Wish wish) {
        return explain.isKnown(wish);
    }

    /** Whether an explanation can be had, though not soon. */
    public boolean later() {
        return explain.available() && !soon();
    }

    /**
     * Begins to explain; the text follows through the exchange unless the person moves on before.
     *
     * @param answer id of the answer that is explained
     * @param asked whether the person pressed a button for it, so that they are told when nothing comes
     */
    public void begin(Exchange exchange, Wish wish, String answer, boolean asked) {
        Optional<Allowance.Refusal> refusal = allowance.refusal(exchange.person(), exchange.at());
        if (refusal.isPresent()) {
            refuse(exchange, refusal.get(), asked);
            return;
        }
        Trailing way = new Trailing(exchange.sink());
        Exchange own = new Exchange(exchange.incoming(), way);
        Thread thread = Thread.ofVirtual().unstarted(() -> {
            explain(own, wish, answer, asked);
            running.computeIfPresent(wish.person(), (person, now) -> now.way() == way ? null : now);
        });
        Running before = running.put(wish.person(), new Running(thread, way));
        if (before != null) {
            before.stop();
        }
        thread.start();
    }

    private static void refuse(Exchange exchange, Allowance.Refusal refusal, boolean asked) {
        if (asked) {
            exchange.reply("penjelasan", refusal.message());
        } else {
            exchange.sink().reply(refusal.once(), refusal.message(), false);
        }
    }

    /** Stops what is under way for somebody who has moved on; nothing of it is sent once this returns. */
    public void drop(String person) {
        Running now = running.remove(person);
        if (now != null) {
            now.stop();
        }
    }

    /** Waits until nothing is under way for a person. */
    public void await(String person) throws InterruptedException {
        Running now = running.get(person);
        if (now != null) {
            now.thread().join();
        }
    }

    /** Nobody waits for a trailing explanation, so its failure ends here; the extract has long been shown. */
    private void explain(Exchange exchange, Wish wish, String answer, boolean asked) {
        try {
            Written written = new Written(exchange, asked);
            Explanation explanation = explain.explain(wish, written);
            Optional<Allowance.Refusal> refusal = allowance.refusal(exchange.person(), exchange.at());
            if (refusal.isEmpty()) {
                say(exchange, explanation, answer, asked);
            }
            if (explanation instanceof Explanation.Grounded) {
                allowance.used(exchange.person(), written.took(), exchange.at());
            }
        } catch (UnavailableException e) {
            LOG.warn(
                    "penjelasan untuk pesan {} tidak tersampaikan: {}",
                    exchange.incoming().id(),
                    e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("the explanation for {} was lost: {}", exchange.incoming().id(), Trace.of(e));
        }
    }

    private void say(Exchange exchange, Explanation explanation, String answer, boolean asked) {
        switch (explanation) {
            case Explanation.Grounded grounded ->
                exchange.answer(
                        "penjelasan",
                        AnswerMessages.explanation(
                                grounded, texts.text("label"), AnswerMessages.buttons(answer, false)));
            case Explanation.Busy(int position, Duration expected)
            when asked ->
                exchange.answer(
                        "penjelasan",
                        Wording.say("antre-penuh", Integer.toString(position), AnswerMessages.about(expected)));
            case Explanation.Withheld w when asked -> exchange.answer("penjelasan", Wording.say("penjelasan-ditahan"));
            case Explanation.NoModel n when asked -> exchange.answer("penjelasan", Wording.say("tanpa-penjelasan"));
            case Explanation.Busy b -> {}
            case Explanation.Withheld w -> {}
            case Explanation.NoModel n -> {}
            case Explanation.Cancelled c -> {}
        }
    }

    /** Shows how an explanation comes along. */
    private static final class Written implements Progress {
        private final Exchange exchange;
        private final boolean asked;
        private final long asking = System.nanoTime();
        private long begun;
        private boolean told;

        Written(Exchange exchange, boolean asked) {
            this.exchange = exchange;
            this.asked = asked;
        }

        Duration took() {
            return Duration.ofNanos(System.nanoTime() - (begun == 0 ? asking : begun));
        }

        @Override
        public void queued(int position, Duration wait) {
            if (asked && position > 1 && !told) {
                told = true;
                exchange.reply("antre", Wording.say("antre", Integer.toString(position), AnswerMessages.about(wait)));
            }
        }

        @Override
        public void grew(String textSoFar) {
            begun = begun == 0 ? System.nanoTime() : begun;
            exchange.sink().draft(textSoFar);
        }
    }
}
