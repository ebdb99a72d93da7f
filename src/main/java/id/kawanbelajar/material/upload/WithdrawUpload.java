package id.kawanbelajar.material.upload;

import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.upload.draft.Found;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.time.InstantSource;

/** Hides a published file from students; {@link PublishUpload} shows it again. */
public final class WithdrawUpload {
    private final Uploads uploads;
    private final Catalogue catalogue;
    private final SyncIndex index;
    private final InstantSource clock;

    public WithdrawUpload(Uploads uploads, Catalogue catalogue, SyncIndex index, InstantSource clock) {
        this.uploads = uploads;
        this.catalogue = catalogue;
        this.index = index;
        this.clock = clock;
    }

    /** How withdrawing ended. */
    public sealed interface Outcome {
        /** No student finds it any more. */
        record Withdrawn(Upload upload) implements Outcome {}

        /** It was not published. */
        record NotPublished(Upload upload) implements Outcome {}
    }

    /**
     * Withdraws.
     *
     * @param actor internal id of the person
     */
    public Outcome withdraw(long id, String actor) {
        Upload upload = Found.in(uploads, id);
        if (upload.stage() != Stage.PUBLISHED) {
            return new Outcome.NotPublished(upload);
        }
        for (Version version : Found.versions(catalogue, upload)) {
            catalogue.change(version, Status.WITHDRAWN, clock.instant(), actor);
        }
        index.sync();
        return new Outcome.Withdrawn(Found.in(uploads, id));
    }
}
