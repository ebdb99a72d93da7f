package id.kawanbelajar.material.upload;

import id.kawanbelajar.failure.Trace;
import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.inspection.audience.Parts;
import id.kawanbelajar.material.inspection.audience.SplitAudience;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.reading.FileType;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.reading.ReadPage;
import id.kawanbelajar.material.reading.Recognition;
import id.kawanbelajar.material.upload.draft.ChapterFiles;
import id.kawanbelajar.material.upload.draft.Drafting;
import id.kawanbelajar.material.upload.draft.Found;
import id.kawanbelajar.material.upload.draft.Inspectors;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.OriginalFiles;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a received file and puts it into the catalogue as a draft, what is for teachers only as a material of its own. Safe
 * for use by many threads, one for each file; one instance serves a process.
 */
public final class ReadUpload {
    private static final Logger LOG = LoggerFactory.getLogger(ReadUpload.class);
    /** Each write waits for the disk; a person sees no more of them. */
    private static final long BETWEEN_WRITES = 500_000_000L;

    private static final String BUG =
            "Berkas ini tidak bisa diolah karena kesalahan program; coba simpan sebagai PDF, lalu kirim lagi.";
    private static final String NO_TEXT = "Tidak ada teks di berkas ini; kirim berkas yang berisi tulisan.";

    private final FileReading reading;
    private final OriginalFiles files;
    private final ChapterFiles chapters;
    private final Inspectors inspectors;
    private final Drafting drafting;
    private final Set<Long> busy = new HashSet<>();

    /**
     * @param reading reads files that nobody vouches for
     * @param inspectors look at what was read
     */
    public ReadUpload(
            FileReading reading, OriginalFiles files, ChapterFiles chapters, Inspectors inspectors, Drafting drafting) {
        this.reading = reading;
        this.files = files;
        this.chapters = chapters;
        this.inspectors = inspectors;
        this.drafting = drafting;
    }

    /**
     * Reads; what was read before is only returned.
     *
     * @param progress hears of each page
     * @return the file in {@link Stage#REVIEW} or {@link Stage#FAILED}, or cancelled meanwhile
     * @throws UnavailableException if nothing can be read now; the file waits, and reading it again may help
     */
    public Upload read(long id, FileReading.Progress progress) {
        begin(id);
        try {
            return readAlone(id, progress);
        } finally {
            end(id);
        }
    }

    /** Of several that want one file read, one reads it and the others get what came of it. */
    private synchronized void begin(long id) {
        try {
            while (!busy.add(id)) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UnavailableException.forNow("pembacaan berkas dihentikan; coba lagi", e);
        }
    }

    private synchronized void end(long id) {
        busy.remove(id);
        notifyAll();
    }

    private Upload readAlone(long id, FileReading.Progress progress) {
        Upload upload = Found.in(drafting.uploads(), id);
        if (!upload.stage().isUnread()) {
            return upload;
        }
        drafting.uploads().save(upload.at(Stage.READING));
        try {
            return switch (outcome(upload, progress)) {
                case FileReading.Outcome.Refused(var reason, String sentence) -> failed(upload, sentence);
                case FileReading.Outcome.Read(ReadFile file) -> judged(upload, file);
            };
        } catch (UnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("a file could not be worked on: {}", Trace.of(e));
            return failed(upload, BUG);
        }
    }

    private FileReading.Outcome outcome(Upload upload, FileReading.Progress progress) {
        AtomicLong written = new AtomicLong(System.nanoTime());
        return reading.read(files.path(upload.sent().sha256()), upload.sent().baseName(), (done, all) -> {
            long now = System.nanoTime();
            if (now - written.get() > BETWEEN_WRITES || done == all) {
                written.set(now);
                drafting.uploads().progress(upload.id(), done, all);
            }
            progress.read(done, all);
        });
    }

    private Upload judged(Upload upload, ReadFile file) {
        if (file.pages().stream().allMatch(page -> page.blocks().isEmpty())) {
            return failed(upload, remedy(file));
        }
        Optional<Material> chapter = file.type() == FileType.MARKDOWN
                ? chapters.chapter(
                        files.path(upload.sent().sha256()),
                        upload.sent().baseName(),
                        upload.sent().hints())
                : Optional.empty();
        Inspection inspection = inspectors.inspect(file, upload.sent(), chapter, drafting.library());
        Parts parts = new SplitAudience().split(file, inspection.details().audience());
        return drafting.draft(upload, inspection, chapter, parts);
    }

    private static String remedy(ReadFile file) {
        return file.pages().stream()
                .map(ReadPage::recognition)
                .filter(Recognition.Unread.class::isInstance)
                .map(unread -> ((Recognition.Unread) unread).remedy())
                .findFirst()
                .orElse(NO_TEXT);
    }

    private Upload failed(Upload upload, String sentence) {
        Upload failed = upload.failed(sentence);
        drafting.uploads().save(failed);
        return failed;
    }
}
