package id.kawanbelajar.material.upload;

import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.util.List;
import java.util.function.Consumer;

/** Takes up again what a process before this one did not finish reading. */
public final class ResumeUploads {
    private final Uploads uploads;
    private final ReadUpload reading;

    public ResumeUploads(Uploads uploads, ReadUpload reading) {
        this.uploads = uploads;
        this.reading = reading;
    }

    /**
     * Reads all that waits, oldest first.
     *
     * @param done hears of each file as soon as it is read
     * @return how many there were
     * @throws id.kawanbelajar.failure.UnavailableException if nothing can be read now; the rest waits
     */
    public int resume(Consumer<Upload> done) {
        FileReading.Progress unheard = (pages, all) -> {};
        List<Upload> waiting = uploads.all().reversed().stream()
                .filter(upload -> upload.stage().isUnread())
                .toList();
        waiting.forEach(upload -> done.accept(reading.read(upload.id(), unheard)));
        return waiting.size();
    }
}
