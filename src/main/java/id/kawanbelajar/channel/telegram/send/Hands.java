package id.kawanbelajar.channel.telegram.send;

import id.kawanbelajar.failure.UnavailableException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that make the calls, while the head decides what comes next. */
final class Hands {
    private static final Logger LOG = LoggerFactory.getLogger(Hands.class);

    private final Pace pace;
    private final Runnable bell;
    private final ExecutorService threads;

    /** Chats whose call is over; only the head lets them go on, before it reads the outbox anew, or a message goes twice. */
    private final Queue<String> finished = new ConcurrentLinkedQueue<>();

    /**
     * @param atOnce how many calls at the same time
     * @param bell is rung after each call
     */
    Hands(int atOnce, Pace pace, Runnable bell) {
        this.pace = pace;
        this.bell = bell;
        this.threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().name("telegram-kirim-", 1).factory());
    }

    /** Makes a call for a chat whose turn was taken. */
    void submit(String chat, Runnable call) {
        threads.execute(() -> {
            try {
                call.run();
            } catch (UnavailableException e) {
                LOG.warn("pesan terkirim tetapi belum tercatat: {}", e.getMessage());
                pace.pause(chat, Sender.AFTER_TROUBLE, System.nanoTime());
            } finally {
                finished.add(chat);
                bell.run();
            }
        });
    }

    /** Ends the turn of every chat whose call is over. */
    void letGo() {
        for (String chat = finished.poll(); chat != null; chat = finished.poll()) {
            pace.end(chat, System.nanoTime());
        }
    }

    /** Takes no more calls. */
    void stop() {
        threads.shutdown();
    }

    /** Waits a second for what is under way, then breaks it off. */
    void awaitEnd() throws InterruptedException {
        if (!threads.awaitTermination(1, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
