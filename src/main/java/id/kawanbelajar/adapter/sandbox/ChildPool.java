package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.failure.UnavailableException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reading processes that wait for orders: one is kept ready, more while there is work. Safe for use by many threads. */
final class ChildPool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChildPool.class);

    /** Orders after which a process makes room for a new one, whatever its libraries have let lie about. */
    private static final int OLD = 200;

    /** How a process is started. */
    @FunctionalInterface
    interface Starting {
        ChildProcess start() throws InterruptedException;
    }

    private final Starting starting;
    private final Starting warming;
    private final Semaphore places;
    private final Deque<ChildProcess> idle = new ArrayDeque<>();
    private final ScheduledExecutorService keeper = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("baca-jaga").unstarted(task));
    private final Duration spare;
    private boolean closed;

    /**
     * Starts nothing yet.
     *
     * @param starting starts a process for a file that waits
     * @param warming starts one in the background, which may take longer
     * @param most processes at work at once
     * @param spare how long a process that is not needed stays
     */
    ChildPool(Starting starting, Starting warming, int most, Duration spare) {
        this.starting = starting;
        this.warming = warming;
        this.places = new Semaphore(most, true);
        this.spare = spare;
    }

    /** Takes a process to work with; waits while as many as may be are at work. */
    ChildProcess take() throws InterruptedException {
        places.acquire();
        ChildProcess child = null;
        try {
            child = ready();
            if (child == null) {
                child = starting.start();
            }
            return child;
        } finally {
            if (child == null) {
                places.release();
            }
        }
    }

    /** Returns a process that is well and has nothing left of its last order. */
    void giveBack(ChildProcess child) {
        if (child.orders() >= OLD || !offer(child)) {
            discard(child);
            return;
        }
        places.release();
    }

    /** Ends a process that was taken, and readies another. */
    void discard(ChildProcess child) {
        child.end();
        places.release();
        warm();
    }

    /** Starts a process in the background unless one is ready. */
    synchronized void warm() {
        if (!closed) {
            keeper.execute(this::startOne);
        }
    }

    @Override
    public void close() {
        List<ChildProcess> left;
        synchronized (this) {
            closed = true;
            left = List.copyOf(idle);
            idle.clear();
            keeper.shutdownNow();
        }
        left.forEach(ChildProcess::end);
        try {
            if (!keeper.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("a reading process is still being started");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean offer(ChildProcess child) {
        if (!closed) {
            idle.push(child);
            var unused = keeper.schedule(this::retire, spare.toMillis(), TimeUnit.MILLISECONDS);
        }
        return !closed;
    }

    private @Nullable ChildProcess ready() {
        while (true) {
            ChildProcess child;
            synchronized (this) {
                child = idle.poll();
            }
            if (child == null || child.alive()) {
                return child;
            }
            child.end();
        }
    }

    /** Ends the one that was idle longest, unless it is the last. */
    private void retire() {
        ChildProcess child;
        synchronized (this) {
            child = idle.size() > 1 ? idle.removeLast() : null;
        }
        if (child != null) {
            child.end();
        }
    }

    private void startOne() {
        synchronized (this) {
            if (!idle.isEmpty()) {
                return;
            }
        }
        try {
            ChildProcess child = warming.start();
            if (!offer(child)) {
                child.end();
            }
        } catch (UnavailableException e) {
            LOG.warn("no reading process is kept ready", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
