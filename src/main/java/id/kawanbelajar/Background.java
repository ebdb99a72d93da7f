package id.kawanbelajar;

import id.kawanbelajar.channel.folder.IncomingFolder;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.setting.Settings;
import id.kawanbelajar.tutor.Question;
import id.kawanbelajar.tutor.Tutor;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes on beside the bot, each on a thread of its own, until closed. */
final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final long LOOK_AGAIN_MILLIS = 10_000;

    /** Of different kinds, so that each takes other ways. */
    private static final List<String> FOR_NOBODY =
            List.of("apa itu fotosintesis", "beda arteri dan vena", "knp daun hijau", "berapa suhu air mendidih");

    private final List<Thread> threads = new ArrayList<>();

    /** Runs something to its end. */
    void once(String name, Runnable work) {
        threads.add(Thread.ofPlatform().daemon().name(name).start(work));
    }

    /** Asks a few times for nobody, so that the first student does not wait until all that answers is loaded. */
    void warm(Tutor tutor) {
        once("pemanasan-cari", () -> {
            try {
                FOR_NOBODY.forEach(text -> tutor.answer(new Question(text, Scope.STUDENT, Fase.D)));
            } catch (UnavailableException e) {
                LOG.debug("the first question will say so", e);
            }
        });
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
                pause(LOOK_AGAIN_MILLIS);
            }
        });
    }

    /** Finishes what a process before this one left unread, and loads what is put into the folder {@code masuk}. */
    void serveFiles(UploadParts uploads, Settings settings) {
        once("berkas", () -> {
            try {
                uploads.resuming()
                        .resume(upload -> LOG.info(
                                "Berkas {}: {}", upload.id(), upload.stage().label()));
            } catch (UnavailableException e) {
                LOG.warn("Berkas guru belum selesai dibaca: {}", e.getMessage());
            }
            IncomingFolder folder = new IncomingFolder(settings.data().resolve("masuk"), uploads.loading());
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    folder.look();
                } catch (UnavailableException e) {
                    LOG.warn("Folder masuk belum terbaca, dicoba lagi: {}", e.getMessage());
                }
                pause(IncomingFolder.EVERY_MILLIS);
            }
        });
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
