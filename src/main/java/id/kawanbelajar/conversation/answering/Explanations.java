package id.kawanbelajar.conversation.answering;

import id.kawanbelajar.conversation.Exchange;
import id.kawanbelajar.conversation.wording.AnswerMessages;
import id.kawanbelajar.conversation.wording.FixedTexts;
import id.kawanbelajar.conversation.wording.Wording;
import id.kawanbelajar.tutor.explanation.Explain;
import id.kawanbelajar.tutor.explanation.Explanation;
import id.kawanbelajar.tutor.explanation.Progress;
import id.kawanbelajar.tutor.explanation.Wish;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Explanations that follow an extract, one a person at a time, each in its own virtual thread. They never trail the
 * conversation: a new message of the person drops the one before. Safe for use by many threads.
 */
public final class Explanations {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Explain explain;
    private final FixedTexts texts;
    private final ConcurrentMap<String, Thread> running = new ConcurrentHashMap<>();

    public Explanations(Explain explain, FixedTexts texts) {
        this.explain = explain;
        this.texts = texts;
    }

    /** Whether an explanation would come soon enough to follow by itself. */
    public boolean soon() {
        return explain.available() && explain.expectedWait().compareTo(LONGEST_WAIT) <= 0;
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
        drop(wish.person());
        Thread thread = Thread.ofVirtual().unstarted(() -> explain(exchange, wish, answer, asked));
        running.put(wish.person(), thread);
        thread.start();
    }

    /** Stops what is under way for somebody who has moved on. */
    public void drop(String person) {
        Thread thread = running.remove(person);
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Waits until nothing is under way for a person. */
    public void await(String person) throws InterruptedException {
        Thread thread = running.get(person);
        if (thread != null) {
            thread.join();
        }
    }

    private void explain(Exchange exchange, Wish wish, String answer, boolean asked) {
        Explanation explanation = explain.explain(wish, new Written(exchange, asked));
        if (running.containsValue(Thread.currentThread())) {
            say(exchange, explanation, answer, asked);
            running.remove(wish.person(), Thread.currentThread());
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
        private boolean told;

        Written(Exchange exchange, boolean asked) {
            this.exchange = exchange;
            this.asked = asked;
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
            exchange.sink().draft(textSoFar);
        }
    }
}
