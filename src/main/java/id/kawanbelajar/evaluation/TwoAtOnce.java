package id.kawanbelajar.evaluation;

import id.kawanbelajar.failure.UnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Runs work on two threads, which is what the machines of schools have cores for. */
public final class TwoAtOnce {
    private TwoAtOnce() {}

    /**
     * Runs everything; the first failure stops the rest.
     *
     * @param done told on this thread how many of the first are done
     * @throws UnavailableException as the work does, and where this thread is interrupted
     */
    public static void run(List<Runnable> work, IntConsumer done) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> running = new ArrayList<>();
            work.forEach(each -> running.add(threads.submit(each)));
            for (int i = 0; i < running.size(); i++) {
                await(running.get(i));
                done.accept(i + 1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnavailableException unavailable) {
                throw unavailable;
            }
            throw new IllegalStateException("measuring failed in another thread", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UnavailableException.forNow("Pengukuran dihentikan", e);
        }
    }
}
