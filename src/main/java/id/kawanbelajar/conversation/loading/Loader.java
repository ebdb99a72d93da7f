package id.kawanbelajar.conversation.loading;

import id.kawanbelajar.conversation.file.SentFiles;
import id.kawanbelajar.conversation.file.SentFiles.Fetched;
import id.kawanbelajar.conversation.message.Message;
import id.kawanbelajar.conversation.wording.loading.UploadCards;
import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.upload.ReceiveFile.Outcome;
import id.kawanbelajar.material.upload.batch.FoundFile;
import id.kawanbelajar.material.upload.batch.FoundFiles;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches and reads files beside the talk, two at a time; what a process before this one left open is taken up again. */
public final class Loader implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Loader.class);
    private static final int AT_ONCE = 2;
    private static final long AGAIN_SECONDS = 20;
    private static final int MOST_DOUBLINGS = 5;
    private static final long BETWEEN_PAGES = TimeUnit.MILLISECONDS.toNanos(900);
    private static final long MEGABYTE = 1 << 20;

    private final LoadingActs acts;
    private final SentFiles files;
    private final Captions captions;
    private final Board board;
    private final Afterwards afterwards;
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("muat-", 1).factory());

    Loader(LoadingActs acts, SentFiles files, Captions captions, Board board, Afterwards afterwards) {
        this.acts = acts;
        this.files = files;
        this.captions = captions;
        this.board = board;
        this.afterwards = afterwards;
    }

    /** Goes on with what was left open; returns at once. */
    public void resume() {
        board.box().open().forEach(this::later);
    }

    /** Takes a file in, once however often it is handed in; returns as soon as it cannot be lost any more. */
    void take(Loading loading) {
        if (board.box().add(loading)) {
            say(
                    loading,
                    UploadCards.line(
                            loading.file().photo() ? "muat-diterima-foto" : "muat-diterima",
                            Captions.name(loading.file())));
            later(loading);
        }
    }

    private void later(Loading loading) {
        after(0, loading);
    }

    private void after(long seconds, Loading loading) {
        try {
            Future<?> unused = threads.schedule(() -> guarded(loading), seconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("a file waits for the next start", e);
        }
    }

    private void guarded(Loading loading) {
        try {
            work(loading);
        } catch (UnavailableException e) {
            if (!threads.isShutdown()) {
                LOG.warn("berkas belum bisa dibaca; dicoba lagi sendiri: {}", e.getMessage());
                putOff(loading, e);
            }
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("a file could not be loaded: {}", Trace.of(e));
            end(loading, UploadCards.line("muat-rusak", Captions.name(loading.file())));
        }
    }

    private void putOff(Loading loading, UnavailableException why) {
        try {
            say(
                    loading,
                    UploadCards.line("muat-nanti", Captions.name(loading.file()), String.valueOf(why.getMessage())));
        } catch (UnavailableException e) {
            LOG.debug("the store is away, too", e);
        }
        int before = tries.merge(loading.card(), 1, Integer::sum) - 1;
        after(AGAIN_SECONDS << Math.min(before, MOST_DOUBLINGS), loading);
    }

    private void work(Loading loading) {
        Loading known = board.box().find(loading.card()).orElse(loading);
        OptionalLong upload = known.upload().isPresent() ? known.upload() : receive(known);
        if (upload.isPresent()) {
            read(known, upload.getAsLong());
        }
    }

    private OptionalLong receive(Loading loading) {
        String name = Captions.name(loading.file());
        say(loading, UploadCards.line("muat-mengambil", name));
        return switch (files.fetch(loading.file())) {
            case Fetched.TooBig tooBig -> {
                String size = String.valueOf((loading.file().bytes() + MEGABYTE - 1) / MEGABYTE);
                yield end(loading, UploadCards.line("muat-terlalu-besar", name, size));
            }
            case Fetched.Gone gone -> end(loading, UploadCards.line("muat-hilang", name));
            case Fetched.Here here -> {
                try {
                    yield here(loading, new FoundFile(here.path(), name));
                } catch (UnreadableException e) {
                    yield end(loading, UploadCards.line("muat-gagal", name, String.valueOf(e.getMessage())));
                } finally {
                    files.drop(here);
                }
            }
        };
    }

    private OptionalLong here(Loading loading, FoundFile file) {
        Optional<FoundFiles.Unpacked> archive = acts.archives().unpack(file);
        if (archive.isEmpty()) {
            return received(loading, keep(loading, file));
        }
        try (FoundFiles.Unpacked unpacked = archive.get()) {
            unpacked(loading, unpacked);
        }
        return OptionalLong.empty();
    }

    private Outcome keep(Loading loading, FoundFile file) {
        return acts.receive().receive(file.path(), file.name(), loading.person(), captions.hints(loading.file()));
    }

    /** Each file of an archive is one of its own from here on; taken in again after a crash none is there twice. */
    private void unpacked(Loading loading, FoundFiles.Unpacked archive) {
        int number = 0;
        for (FoundFile file : archive.files()) {
            Loading part = Captions.inside(loading, file.name(), ++number);
            switch (keep(loading, file)) {
                case Outcome.Received(Upload upload, var twin) -> take(part.as(upload.id()));
                case Outcome.Known(Upload upload) -> take(part.as(upload.id()));
                case Outcome.Refused(String sentence) ->
                    say(part, UploadCards.line("muat-gagal", Captions.name(part.file()), sentence));
            }
        }
        String notes = String.join("\n", archive.notes());
        end(loading, UploadCards.line("muat-arsip", Captions.name(loading.file()), String.valueOf(number), notes));
    }

    private OptionalLong received(Loading loading, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Received(Upload upload, var twin) -> {
                twin.ifPresent(other -> afterwards.twin(loading));
                yield received(loading, upload);
            }
            case Outcome.Known(Upload upload) -> {
                afterwards.known(loading);
                yield received(loading, upload);
            }
            case Outcome.Refused(String sentence) ->
                end(loading, UploadCards.line("muat-gagal", Captions.name(loading.file()), sentence));
        };
    }

    private OptionalLong received(Loading loading, Upload upload) {
        board.box().received(loading.card(), upload.id());
        return OptionalLong.of(upload.id());
    }

    private void read(Loading loading, long id) {
        AtomicLong last = new AtomicLong(System.nanoTime() - BETWEEN_PAGES);
        long began = System.nanoTime();
        String name = Captions.name(loading.file());
        Upload read = acts.read().read(id, (done, all) -> {
            if (System.nanoTime() - last.get() >= BETWEEN_PAGES) {
                last.set(System.nanoTime());
                say(loading, UploadCards.reading(id, name, done, all));
            }
        });
        board.box().end(loading.card());
        board.show(read);
        if (read.stage() == Stage.REVIEW) {
            afterwards.read(loading, read, System.nanoTime() - began);
        }
    }

    private OptionalLong end(Loading loading, Message message) {
        say(loading, message);
        board.box().end(loading.card());
        return OptionalLong.empty();
    }

    private void say(Loading loading, Message message) {
        board.cards().show(loading.person(), loading.card(), message);
    }

    /** Takes nothing more; what is not read waits for the next start. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
