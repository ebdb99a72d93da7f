package id.kawanbelajar.material.upload.batch;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.reading.FileReading;
import id.kawanbelajar.material.upload.ReadUpload;
import id.kawanbelajar.material.upload.ReceiveFile;
import id.kawanbelajar.material.upload.ReviewUpload;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.Optional;

/** Takes in and reads one file. */
public final class LoadOne {
    private final ReceiveFile receiving;
    private final ReadUpload reading;
    private final ReviewUpload reviewing;
    private final Told told;
    private final Catalogue catalogue;

    public LoadOne(ReceiveFile receiving, ReadUpload reading, ReviewUpload reviewing, Told told, Catalogue catalogue) {
        this.receiving = receiving;
        this.reading = reading;
        this.reviewing = reviewing;
        this.told = told;
        this.catalogue = catalogue;
    }

    /** Loads; what is known but was not finished is finished. */
    public Loaded load(FoundFile file, Hints hints, String owner, FileReading.Progress progress) {
        try {
            return switch (receiving.receive(file.path(), file.name(), owner, hints)) {
                case ReceiveFile.Outcome.Refused(String sentence) -> new Loaded.Refused(file.place(), sentence);
                case ReceiveFile.Outcome.Received(Upload upload, Optional<Upload> twin) ->
                    taken(file, reading.read(upload.id(), progress), twin);
                case ReceiveFile.Outcome.Known(Upload upload) ->
                    upload.stage().isUnread()
                            ? taken(file, reading.read(upload.id(), progress), Optional.empty())
                            : known(file, upload, hints, owner);
            };
        } catch (UnreadableException e) {
            return new Loaded.Refused(file.place(), String.valueOf(e.getMessage()));
        }
    }

    /** Whoever loads a file again and says more about it corrects what was guessed. */
    private Loaded known(FoundFile file, Upload upload, Hints hints, String owner) {
        Upload now = upload.inspection()
                .map(inspection -> told.details(inspection.details(), hints))
                .filter(details -> !hints.equals(Hints.NONE) && upload.stage().isInLibrary())
                .map(details -> reviewing.review(upload.id(), details, owner).upload())
                .orElse(upload);
        return new Loaded.Known(file.place(), now, passages(now));
    }

    private Loaded taken(FoundFile file, Upload upload, Optional<Upload> twin) {
        return new Loaded.Taken(file.place(), upload, passages(upload), twin);
    }

    private int passages(Upload upload) {
        return upload.draft()
                .flatMap(draft -> catalogue.version(draft.material(), draft.version()))
                .map(Version::passages)
                .orElse(0);
    }
}
