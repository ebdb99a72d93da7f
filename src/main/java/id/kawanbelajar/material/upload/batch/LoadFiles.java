package id.kawanbelajar.material.upload.batch;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.reading.FileReading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Takes in and reads files and folders, several at a time; asked again after a crash it finishes what is left. */
public final class LoadFiles {
    private final FoundFiles disk;
    private final LoadOne one;
    private final int atOnce;

    /**
     * @param atOnce files worked on at a time
     */
    public LoadFiles(FoundFiles disk, LoadOne one, int atOnce) {
        this.disk = disk;
        this.one = one;
        this.atOnce = atOnce;
    }

    /** Hears how far it is, from several threads. */
    @FunctionalInterface
    public interface Pages {
        /** Pages of a file were read; {@code all} is zero while unknown. */
        void read(String name, int done, int all);
    }

    /**
     * Loads; archives are opened, and each file in them counts for itself.
     *
     * @param files what {@link FoundFiles} found; the same file twice is loaded once
     * @param hints what the person says about all of them
     * @param owner internal id of the person
     * @param done hears of each file in order, on this thread, as soon as it and those before it are done
     * @return what became of each
     * @throws id.kawanbelajar.failure.UnavailableException if nothing can be read now; what was taken in waits
     */
    public List<Loaded> load(List<FoundFile> files, Hints hints, String owner, Pages pages, Consumer<Loaded> done) {
        List<Loaded> all = new ArrayList<>();
        Deque<FoundFiles.Unpacked> opened = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(atOnce)) {
            List<Future<Loaded>> results = new ArrayList<>();
            for (FoundFile file : new LinkedHashSet<>(files)) {
                for (FoundFile each : opened(file, opened, results)) {
                    FileReading.Progress progress = (read, whole) -> pages.read(each.name(), read, whole);
                    results.add(workers.submit(() -> one.load(each, hints, owner, progress)));
                }
            }
            try {
                for (Future<Loaded> result : results) {
                    Loaded loaded = get(result);
                    all.add(loaded);
                    done.accept(loaded);
                }
            } catch (RuntimeException e) {
                workers.shutdownNow();
                throw e;
            }
        } finally {
            opened.forEach(FoundFiles.Unpacked::close);
        }
        return all;
    }

    private List<FoundFile> opened(FoundFile file, Deque<FoundFiles.Unpacked> opened, List<Future<Loaded>> results) {
        try {
            Optional<FoundFiles.Unpacked> archive = disk.unpack(file);
            archive.ifPresent(opened::push);
            archive.ifPresent(unpacked -> unpacked.notes().forEach(note -> results.add(refused(file, note))));
            return archive.map(FoundFiles.Unpacked::files).orElse(List.of(file));
        } catch (UnreadableException e) {
            results.add(refused(file, String.valueOf(e.getMessage())));
            return List.of();
        }
    }

    private static Future<Loaded> refused(FoundFile file, String sentence) {
        return CompletableFuture.completedFuture(new Loaded.Refused(file.path(), sentence));
    }

    private static Loaded get(Future<Loaded> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }
}
