package id.kawanbelajar.retrieval;

import id.kawanbelajar.failure.UnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the vector of a question, if the model is there and quick enough. A slow, full or failing model gives none; the
 * search then goes by keywords. Safe for use by many threads.
 */
public final class Meaning implements AutoCloseable {
    /** How long a student's search waits for its vector. */
    public static final Duration PATIENCE = Duration.ofMillis(600);

    private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);
    private static final int THREADS = 2;
    private static final int WAITING = 16;

    private final @Nullable Embedder embedder;
    private final Duration patience;
    private final AtomicBoolean failing = new AtomicBoolean();
    private final ThreadPoolExecutor pool =
            new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                Thread thread = new Thread(task, "makna");
                thread.setDaemon(true);
                return thread;
            });

    /**
     * Asks a model, which is not closed with this.
     *
     * @param embedder null where there is no model
     * @param patience longest wait for one question
     */
    public Meaning(@Nullable Embedder embedder, Duration patience) {
        this.embedder = embedder;
        this.patience = patience;
        pool.allowCoreThreadTimeOut(true);
    }

    /** Returns what a question means; empty where no vector came in time. */
    public Optional<QueryVector> of(String text) {
        if (embedder == null) {
            return Optional.empty();
        }
        Embedder model = embedder;
        Future<QueryVector> vector;
        try {
            vector = pool.submit(() -> new QueryVector(model.model(), model.query(text)));
        } catch (RejectedExecutionException e) {
            return without("terlalu banyak pertanyaan menunggu vektor", null);
        }
        try {
            QueryVector meaning = vector.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            failing.set(false);
            return Optional.of(meaning);
        } catch (TimeoutException e) {
            // not interrupted: a model that is still being prepared must be ready for the next question
            vector.cancel(false);
            return without("model makna lebih lambat dari %d ms".formatted(patience.toMillis()), null);
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            vector.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<QueryVector> failed(@Nullable Throwable cause) {
        if (cause instanceof UnavailableException unavailable) {
            return without("model makna gagal", unavailable);
        }
        throw new IllegalStateException("the embedder broke its promise", cause);
    }

    /** Says so once, and again only after it has worked in between. */
    private Optional<QueryVector> without(String why, @Nullable Throwable cause) {
        if (!failing.getAndSet(true)) {
            LOG.warn("Pencarian tanpa vektor: {}", why, cause);
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
