package id.kawanbelajar.material.upload;

import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.upload.draft.Found;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;

/** Drops a file that its teacher does not want; the draft is gone, the bytes are kept, so that sending it again undoes this. */
public final class CancelUpload {
    private final Uploads uploads;
    private final Catalogue catalogue;

    public CancelUpload(Uploads uploads, Catalogue catalogue) {
        this.uploads = uploads;
        this.catalogue = catalogue;
    }

    /** How cancelling ended. */
    public sealed interface Outcome {
        /** It is dropped. */
        record Cancelled(Upload upload) implements Outcome {}

        /** Students see it or have seen it: it can only be withdrawn. */
        record Published(Upload upload) implements Outcome {}
    }

    /** Cancels; doing it again changes nothing. */
    public Outcome cancel(long id) {
        Upload upload = Found.in(uploads, id);
        if (upload.stage() == Stage.PUBLISHED || upload.stage() == Stage.WITHDRAWN) {
            return new Outcome.Published(upload);
        }
        Upload cancelled = upload.at(Stage.CANCELLED);
        uploads.save(cancelled);
        if (upload.stage() == Stage.REVIEW) {
            Found.versions(catalogue, upload).stream()
                    .filter(version -> version.status() == Status.DRAFT)
                    .forEach(catalogue::discard);
        }
        return new Outcome.Cancelled(cancelled);
    }
}
