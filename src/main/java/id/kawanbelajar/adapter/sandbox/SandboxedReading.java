package id.kawanbelajar.adapter.sandbox;

import id.kawanbelajar.adapter.sandbox.child.Child;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.reading.PageImages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads each file in a process of its own, which is ended when it takes too much. */
public final class SandboxedReading implements FileReading, PageImages, AutoCloseable {
    private static final long MEGABYTE = 1 << 20;
    private static final Duration SPARE = Duration.ofMinutes(1);

    private final Limits limits;
    private final ChildPool pool;
    private final Nursery nursery;

    /**
     * Starts nothing yet.
     *
     * @param room where temporary folders of the reading processes may be made
     */
    public SandboxedReading(Path room, Limits limits) {
        this.limits = limits;
        this.nursery = new Nursery(room, Child.class, limits);
        this.pool = new ChildPool(
                nursery::start, nursery::startWarm, Runtime.getRuntime().availableProcessors(), SPARE);
    }

    /**
     * @param main what is started as a reading process
     * @param most processes at work at once
     */
    SandboxedReading(Path room, Limits limits, Class<?> main, int most) {
        this.limits = limits;
        this.nursery = new Nursery(room, main, limits);
        this.pool = new ChildPool(nursery::start, nursery::start, most, SPARE);
    }

    @Override
    public Outcome read(String path, String name, Progress progress) {
        try {
            long size = Files.size(Path.of(path));
            if (size == 0 || size > limits.size() * MEGABYTE) {
                Reason reason = size == 0 ? Reason.EMPTY : Reason.TOO_BIG;
                return new Outcome.Refused(reason, Sentences.of(reason, limits));
            }
            return new ReadingTries(pool, limits, progress)
                    .read(Path.of(path).toAbsolutePath().toString(), name);
        } catch (IOException e) {
            throw UnavailableException.untilMended("berkas yang akan dibaca tidak dapat dibuka; periksa izinnya", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public Optional<byte[]> image(String path, int page, List<String> quotes) {
        try {
            return new PageDrawing(pool, limits.page())
                    .image(Path.of(path).toAbsolutePath().toString(), page, quotes);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Readies a process in the background, so that the first file does not wait for it. */
    public void warm() {
        pool.warm();
    }

    /**
     * Starts a process and ends it, to see whether that works here.
     *
     * @return what keeps it from the network, and how long it took until it was ready
     * @throws UnavailableException if it does not start
     */
    public Trial trial() {
        long begin = System.nanoTime();
        try {
            nursery.start().end();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        return new Trial(
                nursery.wall().label(), nursery.wall() != NetworkWall.JVM, (System.nanoTime() - begin) / 1_000_000);
    }

    /**
     * What a trial showed.
     *
     * @param wall what keeps the network away
     * @param ofTheSystem whether it holds whatever runs in the process
     * @param milliseconds from nothing to ready
     */
    public record Trial(String wall, boolean ofTheSystem, long milliseconds) {}

    /** Ends all reading processes. */
    @Override
    public void close() {
        pool.close();
    }

    private static UnavailableException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return UnavailableException.forNow("pembacaan berkas dihentikan; kirim lagi nanti", e);
    }
}
