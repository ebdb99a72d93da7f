package id.kawanbelajar.material.upload;

import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.upload.state.OriginalFiles;
import id.kawanbelajar.material.upload.state.Sent;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Takes a file in and keeps its bytes; recognises what is there already. */
public final class ReceiveFile {
    private static final long MEGABYTE = 1 << 20;
    private static final int LONGEST_NAME = 300;

    private final OriginalFiles files;
    private final Uploads uploads;
    private final InstantSource clock;
    private final long limit;

    /**
     * @param limit most bytes of a file
     */
    public ReceiveFile(OriginalFiles files, Uploads uploads, InstantSource clock, long limit) {
        this.files = files;
        this.uploads = uploads;
        this.clock = clock;
        this.limit = limit;
    }

    /** How receiving ended. */
    public sealed interface Outcome {
        /**
         * It is kept and waits to be read.
         *
         * @param twin what somebody else handed in with the very same bytes; empty where nobody did
         */
        record Received(Upload upload, Optional<Upload> twin) implements Outcome {}

        /** The same person handed in these very bytes before; nothing new was made. */
        record Known(Upload upload) implements Outcome {}

        /**
         * It is not taken.
         *
         * @param sentence why, and the way out
         */
        record Refused(String sentence) implements Outcome {}
    }

    /**
     * Receives a file; what failed or was cancelled before is taken up again.
     *
     * @param path where it lies; not needed any more afterwards
     * @param name as the person calls it
     * @param owner internal id of the person
     * @param hints what the person says of it
     * @throws id.kawanbelajar.failure.UnreadableException if nothing can be read there
     */
    public Outcome receive(String path, String name, String owner, Hints hints) {
        long size = files.size(path);
        if (size == 0) {
            return new Outcome.Refused("Berkas ini kosong (0 byte); simpan ulang, lalu kirim lagi.");
        }
        if (size > limit) {
            return new Outcome.Refused(
                    "Berkas ini %d MB, lebih dari batas %d MB; pecah per bab, atau perkecil gambarnya dulu."
                            .formatted(size / MEGABYTE, limit / MEGABYTE));
        }
        OriginalFiles.Kept kept = files.keep(path);
        Sent sent = new Sent(owner, shortened(name), kept.sha256(), kept.size(), hints);
        List<Upload> same = uploads.withContent(kept.sha256());
        Optional<Upload> own = same.stream()
                .filter(upload -> upload.sent().owner().equals(owner))
                .findFirst();
        if (own.isPresent()) {
            return again(own.get(), sent);
        }
        return new Outcome.Received(
                uploads.add(sent, clock.instant()), same.stream().findFirst());
    }

    private Outcome again(Upload known, Sent sent) {
        if (known.stage() != Stage.FAILED && known.stage() != Stage.CANCELLED) {
            return new Outcome.Known(known);
        }
        Upload anew = new Upload(
                known.id(), sent, Stage.RECEIVED, 0, 0, "", Optional.empty(), Optional.empty(), clock.instant());
        uploads.save(anew);
        return new Outcome.Received(anew, Optional.empty());
    }

    private static String shortened(String name) {
        String plain = name.strip().replaceAll("\\p{Cntrl}", " ");
        String nonBlank = plain.isBlank() ? "tanpa nama" : plain;
        return nonBlank.substring(0, Math.min(nonBlank.length(), LONGEST_NAME));
    }
}
