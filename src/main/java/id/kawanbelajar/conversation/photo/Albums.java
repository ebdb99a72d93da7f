package id.kawanbelajar.conversation.photo;

import id.kawanbelajar.conversation.file.SentFile;
import id.kawanbelajar.conversation.photo.PhotoLook.Looked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Photos that were sent at once and come one by one: they are answered together, soon after the last. */
final class Albums implements AutoCloseable {
    private static final long LAST_MILLIS = 1500;
    private static final long PATIENCE_MILLIS = 2500;

    private final Map<String, Album> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("foto").factory());

    /** Answers all photos of an album. */
    @FunctionalInterface
    interface Answer {
        void answer(String caption, List<Looked> photos);
    }

    private static final class Album {
        private final String name;
        private final List<Looked> photos = new ArrayList<>();
        private String caption = "";
        private @Nullable ScheduledFuture<?> answer;

        Album(String name) {
            this.name = name;
        }
    }

    /** Returns whether a photo belongs to an album of which some came already; holds its answer back if so. */
    boolean goesOn(String person, String album) {
        Album before = open.get(person);
        if (before == null || !before.name.equals(album)) {
            return false;
        }
        ScheduledFuture<?> answer = before.answer;
        if (answer != null) {
            answer.cancel(false);
        }
        return true;
    }

    /**
     * Says something soon.
     *
     * @param saidBefore whether it was said of this album before and need not be again
     * @return keeps it from being said, if it was not yet
     */
    Runnable soon(Runnable say, boolean saidBefore) {
        if (saidBefore) {
            return () -> {};
        }
        ScheduledFuture<?> word = later.schedule(say, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        return () -> word.cancel(false);
    }

    /** Takes a photo in; all of its album are answered unless another comes soon. */
    void add(String person, SentFile file, Looked looked, Answer answer) {
        Album album = open.compute(
                person,
                (id, before) -> before != null && before.name.equals(file.album()) ? before : new Album(file.album()));
        album.photos.add(looked);
        album.caption = album.caption.isBlank() ? file.caption() : album.caption;
        List<Looked> photos = List.copyOf(album.photos);
        String caption = album.caption;
        album.answer = later.schedule(
                () -> {
                    answer.answer(caption, photos);
                    open.remove(person, album);
                },
                LAST_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    /** Waits until the open album of a person is answered. */
    void await(String person) throws InterruptedException {
        Album album = open.get(person);
        ScheduledFuture<?> answer = album == null ? null : album.answer;
        if (answer != null) {
            try {
                answer.get();
            } catch (CancellationException | ExecutionException e) {
                open.remove(person, album);
            }
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
