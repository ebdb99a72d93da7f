package id.kawanbelajar.material.upload;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.upload.draft.Found;
import id.kawanbelajar.material.upload.draft.Revising;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;

/** Takes what a teacher says a file is, in place of what was guessed; the material keeps its name, and stays where it is. */
public final class ReviewUpload {
    private final Uploads uploads;
    private final Revising revising;
    private final SyncIndex index;

    public ReviewUpload(Uploads uploads, Revising revising, SyncIndex index) {
        this.uploads = uploads;
        this.revising = revising;
        this.index = index;
    }

    /** How it ended. */
    public sealed interface Outcome {
        /** Returns the file as it stands now. */
        Upload upload();

        /** It is known as what the teacher said; searches follow where it is published. */
        record Corrected(Upload upload) implements Outcome {}

        /**
         * It is corrected but for its readers: all of it looks like keys and answers, so it stays with the teachers.
         */
        record OnlyForTeachers(Upload upload) implements Outcome {}

        /** There is nothing to be corrected: still being read, failed or cancelled. */
        record NotReady(Upload upload) implements Outcome {}
    }

    /**
     * Corrects or confirms.
     *
     * @param details as the teacher says; nothing of it is unsure afterwards
     * @param actor internal id of the person
     */
    public Outcome review(long id, Details details, String actor) {
        Upload upload = Found.in(uploads, id);
        if (!upload.stage().isInLibrary()) {
            return new Outcome.NotReady(upload);
        }
        revising.revise(upload, details.confirmed(), actor);
        index.sync();
        Upload corrected = Found.in(uploads, id);
        Audience reached = corrected.inspection().orElseThrow().details().audience();
        return reached == details.audience()
                ? new Outcome.Corrected(corrected)
                : new Outcome.OnlyForTeachers(corrected);
    }
}
