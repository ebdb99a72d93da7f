package id.kawanbelajar.channel.telegram.send;

import id.kawanbelajar.channel.telegram.api.BotApi;
import id.kawanbelajar.delivery.Cards;
import id.kawanbelajar.delivery.Outbox;
import id.kawanbelajar.delivery.Outgoing;
import id.kawanbelajar.failure.UnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox. One thread decides what may go, a few send; a message of a chat goes after the one before it went.
 */
public final class Sender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    /** Also how many messages can go twice when the process dies between sending and recording. */
    public static final int AT_ONCE = 4;

    private static final int LOOK_AHEAD = 500;
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);

    private final BotApi api;
    private final Outbox outbox;
    private final Cards cards;
    private final Delivery delivery;
    private final CardDelivery cardDelivery;
    private final InstantSource clock;
    private final Pace pace = new Pace(System.nanoTime());
    private final Drafts drafts = new Drafts(System.nanoTime());
    private final Semaphore bell = new Semaphore(0);
    private final Hands hands = new Hands(AT_ONCE, pace, this::wake);
    private final Thread head;
    private volatile boolean stopped;

    /**
     * @param people hears of chats that cannot be reached any more
     */
    public Sender(BotApi api, Outbox outbox, Cards cards, Reach people, Trouble trouble, InstantSource clock) {
        this.api = api;
        this.outbox = outbox;
        this.cards = cards;
        this.clock = clock;
        this.delivery = new Delivery(api, outbox, people, trouble, pace, clock);
        this.cardDelivery = new CardDelivery(api, cards, people, trouble, pace, clock);
        this.head = Thread.ofPlatform().daemon().name("telegram-kirim").unstarted(this::work);
    }

    /** Hears of chats that cannot be reached any more. */
    @FunctionalInterface
    public interface Reach {
        /** The owner of the chat has blocked the bot or is gone. */
        void lost(String chat);
    }

    /** Starts sending; what was left from before goes first. */
    public void start() {
        head.start();
    }

    /** Says that the outbox holds something new. */
    public void wake() {
        bell.release();
    }

    /**
     * Shows how an answer grows.
     *
     * @param id of the answer, not zero
     */
    public void draft(String chat, int id, String textSoFar) {
        drafts.grow(chat, id, textSoFar, System.nanoTime());
        wake();
    }

    /** Stops showing how an answer grows, before its final text is stored. */
    public void endDraft(String chat) {
        drafts.end(chat);
    }

    private void work() {
        api.warmUp();
        boolean troubled = false;
        while (!stopped) {
            Duration rest;
            try {
                rest = round();
                troubled = false;
            } catch (UnavailableException e) {
                if (!troubled) {
                    LOG.warn("kotak kirim tidak terbaca; dicoba lagi sendiri: {}", e.getMessage());
                }
                troubled = true;
                rest = AFTER_TROUBLE;
            } catch (RuntimeException e) {
                LOG.error("the sender stumbled and goes on", e);
                rest = AFTER_TROUBLE;
            }
            await(rest);
        }
    }

    private void await(Duration rest) {
        try {
            if (bell.tryAcquire(rest.toNanos(), TimeUnit.NANOSECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    /** Hands out everything that may go now; returns how long nothing else can. */
    private Duration round() {
        hands.letGo();
        Instant now = clock.instant();
        Duration rest = LONGEST_REST;
        Set<String> served = new HashSet<>();
        List<Outgoing> heads = outbox.heads(now, LOOK_AHEAD);
        for (Outgoing next : heads) {
            served.add(next.chat());
            Duration due = Duration.between(now, next.notBefore());
            if (due.isPositive()) {
                rest = shorter(rest, due);
            } else if (pace.begin(next.chat(), System.nanoTime())) {
                hands.submit(next.chat(), () -> delivery.deliver(next));
            } else {
                rest = shorter(rest, pace.wait(next.chat(), System.nanoTime()));
            }
        }
        return shorter(shorter(rest, showCards(now, served)), showDrafts(served));
    }

    /** A card changes where no message waits; of several in a chat the next is looked for when the first is done. */
    private Duration showCards(Instant now, Set<String> served) {
        Duration rest = LONGEST_REST;
        for (Cards.Card card : cards.waiting(now, LOOK_AHEAD)) {
            Duration due = Duration.between(now, card.notBefore());
            if (served.contains(card.chat())) {
                continue;
            }
            if (due.isPositive()) {
                rest = shorter(rest, due);
            } else if (pace.begin(card.chat(), System.nanoTime())) {
                served.add(card.chat());
                hands.submit(card.chat(), () -> cardDelivery.deliver(card));
            } else {
                rest = shorter(rest, pace.wait(card.chat(), System.nanoTime()));
            }
        }
        return rest;
    }

    /** A draft never goes where a message waits. */
    private Duration showDrafts(Set<String> served) {
        Duration rest = LONGEST_REST;
        for (Map.Entry<String, Duration> draft : drafts.waits(System.nanoTime()).entrySet()) {
            String chat = draft.getKey();
            if (served.contains(chat)) {
                continue;
            }
            if (draft.getValue().isZero() && pace.begin(chat, System.nanoTime())) {
                hands.submit(chat, () -> drafts.show(api, chat, System.nanoTime()));
            } else {
                Duration wait = pace.wait(chat, System.nanoTime());
                rest = shorter(rest, wait.compareTo(draft.getValue()) > 0 ? wait : draft.getValue());
            }
        }
        return rest;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** Stops within two seconds; what was not sent stays in the outbox. */
    @Override
    public void close() {
        stopped = true;
        wake();
        hands.stop();
        try {
            head.join(Duration.ofMillis(300));
            hands.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
