package id.kawanbelajar.material.upload;

import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.upload.draft.Found;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Shows a file's material to students, in place of the version before; what looks wrong needs an explicit yes. */
public final class PublishUpload {
    private final Uploads uploads;
    private final Catalogue catalogue;
    private final SyncIndex index;
    private final InstantSource clock;

    public PublishUpload(Uploads uploads, Catalogue catalogue, SyncIndex index, InstantSource clock) {
        this.uploads = uploads;
        this.catalogue = catalogue;
        this.index = index;
        this.clock = clock;
    }

    /** How publishing ended. */
    public sealed interface Outcome {
        /** Searches see it now. */
        record Published(Upload upload) implements Outcome {}

        /** It was published before. */
        record AlreadyPublished(Upload upload) implements Outcome {}

        /**
         * Nothing was changed; somebody must look first.
         *
         * @param obstacles what to look at, a sentence each; never empty
         */
        record Obstacles(Upload upload, List<String> obstacles) implements Outcome {
            public Obstacles {
                obstacles = List.copyOf(obstacles);
            }
        }

        /** It cannot be published as it stands: still being read, failed or cancelled. */
        record NotReady(Upload upload) implements Outcome {}
    }

    /**
     * Publishes.
     *
     * @param insisted whether the person has seen the obstacles and wants it all the same
     * @param actor internal id of the person
     */
    public Outcome publish(long id, boolean insisted, String actor) {
        Upload upload = Found.in(uploads, id);
        if (upload.stage() == Stage.PUBLISHED) {
            return new Outcome.AlreadyPublished(upload);
        }
        if (!upload.stage().isInLibrary()) {
            return new Outcome.NotReady(upload);
        }
        List<String> obstacles = obstacles(upload.inspection().orElseThrow());
        if (!obstacles.isEmpty() && !insisted) {
            return new Outcome.Obstacles(upload, obstacles);
        }
        Found.versions(catalogue, upload)
                .forEach(version -> catalogue.change(version, Status.PUBLISHED, clock.instant(), actor));
        withdrawFormerKey(upload.draft().orElseThrow(), actor);
        index.sync();
        return new Outcome.Published(Found.in(uploads, id));
    }

    /** Where the version before had something for teachers only and this one has not, that goes as well. */
    private void withdrawFormerKey(Draft draft, String actor) {
        if (draft.keyVersion() == 0) {
            catalogue
                    .published(Draft.keyOf(draft.material()))
                    .ifPresent(version -> catalogue.change(version, Status.WITHDRAWN, clock.instant(), actor));
        }
    }

    private static List<String> obstacles(Inspection inspection) {
        List<String> obstacles = new ArrayList<>();
        if (inspection.quality().mostlyRed()) {
            obstacles.add(
                    "Lebih dari separuh halamannya tidak terbaca baik, jadi jawaban dari materi ini bisa keliru.");
        }
        inspection.personal().stream()
                .map(found -> "Halaman %d sepertinya memuat %s (%s)."
                        .formatted(found.page(), found.kind().label(), found.shown()))
                .forEach(obstacles::add);
        return obstacles;
    }
}
