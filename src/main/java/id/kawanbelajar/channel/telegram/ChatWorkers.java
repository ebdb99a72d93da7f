package id.kawanbelajar.channel.telegram;

import id.kawanbelajar.delivery.Inbox;
import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.failure.UnavailableException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what waits: the messages of a chat one after another, many chats at the same time. */
final class ChatWorkers {
    private static final Logger LOG = LoggerFactory.getLogger(ChatWorkers.class);
    private static final long RETRY_SECONDS = 2;

    private final Inbox inbox;
    private final Desk desk;
    private final ReentrantLock suspect = new ReentrantLock();
    private final CountDownLatch stop = new CountDownLatch(1);

    /** For each chat that is served now, whether something came in meanwhile. */
    private final ConcurrentHashMap<String, Boolean> served = new ConcurrentHashMap<>();

    ChatWorkers(Inbox inbox, Desk desk) {
        this.inbox = inbox;
        this.desk = desk;
    }

    /** Looks for chats with something to answer; returns at once. */
    void wake() {
        inbox.waitingChats()
                .forEach(chat -> served.compute(chat, (c, before) -> {
                    if (before == null) {
                        Thread.ofVirtual().name("telegram-obrolan").start(() -> serve(chat));
                    }
                    return before != null;
                }));
    }

    void stop() {
        stop.countDown();
    }

    private void serve(String chat) {
        do {
            drain(chat);
        } while (served.computeIfPresent(chat, (c, more) -> (more && stop.getCount() > 0) ? false : null) != null);
    }

    /** This loop must live on whatever happens, or the chat would never be answered again. */
    private void drain(String chat) {
        boolean troubled = false;
        long taken = Long.MIN_VALUE;
        while (stop.getCount() > 0) {
            try {
                Optional<Inbox.Turn> turn = inbox.next(chat);
                if (turn.isEmpty()) {
                    return;
                }
                long id = turn.get().arrival().id();
                boolean putOff = troubled && id == taken;
                taken = id;
                if (turn.get().isSuspect() && !putOff) {
                    handleAlone(turn.get());
                } else {
                    desk.handle(turn.get());
                }
                troubled = false;
            } catch (UnavailableException e) {
                if (!troubled) {
                    LOG.warn("pesan belum bisa dijawab; dicoba lagi sendiri: {}", e.getMessage());
                }
                troubled = true;
                rest();
            } catch (RuntimeException | Error e) {
                LOG.error("a chat could not be served for now: {}", Trace.of(e));
                rest();
            }
        }
    }

    /** What may have brought the program down is not tried beside others of which the same is true. */
    private void handleAlone(Inbox.Turn turn) {
        suspect.lock();
        try {
            if (stop.getCount() > 0) {
                inbox.accuse(turn.arrival().id());
                desk.handle(turn);
            }
        } finally {
            suspect.unlock();
        }
    }

    private void rest() {
        try {
            stop.await(RETRY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            stop.countDown();
        }
    }
}
