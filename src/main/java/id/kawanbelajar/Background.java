package id.kawanbelajar;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.FillVectors;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes on beside the bot, each on a thread of its own, until closed. */
final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final long LOOK_AGAIN_MILLIS = 10_000;

    private final List<Thread> threads = new ArrayList<>();

    /** Runs something to its end. */
    void once(String name, Runnable work) {
        threads.add(Thread.ofPlatform().daemon().name(name).start(work));
    }

    /** Gives new materials their vectors as they come. */
    void fill(FillVectors fill) {
        once("vektor", () -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    fill.fill((done, all) -> {
                        if (done == all || done % 160 == 0) {
                            LOG.info("Vektor materi: {} dari {}", done, all);
                        }
                    });
                } catch (UnavailableException e) {
                    LOG.warn("Vektor materi belum lengkap, dicoba lagi: {}", e.getMessage());
                }
                pause();
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
