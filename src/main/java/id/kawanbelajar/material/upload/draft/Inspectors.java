package id.kawanbelajar.material.upload.draft;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.inspection.detail.GuessDetails;
import id.kawanbelajar.material.inspection.likeness.FindAlike;
import id.kawanbelajar.material.inspection.likeness.Fingerprint;
import id.kawanbelajar.material.inspection.personal.FindOrders;
import id.kawanbelajar.material.inspection.personal.FindPersonalData;
import id.kawanbelajar.material.inspection.quality.JudgePages;
import id.kawanbelajar.material.reading.ReadFile;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Sent;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that looks at a file after it was read. Safe for use by many threads.
 *
 * @param guess what a file is as material
 * @param judge how well its pages were read
 * @param personal what in it tells of real people
 */
public record Inspectors(GuessDetails guess, JudgePages judge, FindPersonalData personal) {
    /** Looks at a file; what a chapter says about itself counts more than any guess. */
    public Inspection inspect(ReadFile file, Sent sent, Optional<Material> chapter, Library library) {
        Details details = chapter.map(Describe::of).orElseGet(() -> guess.guess(file, sent.baseName(), sent.hints()));
        List<String> notes = new ArrayList<>(file.notes());
        notes.addAll(new FindOrders().find(file));
        Fingerprint print = Fingerprint.of(file);
        return new Inspection(
                file.type(), details, judge.judge(file), personal.find(file), notes, print, library.alike(print, sent));
    }

    /** What is there already. */
    public record Library(Uploads uploads, Catalogue catalogue) {
        private Optional<Inspection.Alike> alike(Fingerprint print, Sent sent) {
            List<FindAlike.Known> known = uploads.all().stream()
                    .filter(upload -> upload.stage().isInLibrary())
                    .filter(upload -> !upload.sent().sha256().equals(sent.sha256()))
                    .map(Library::known)
                    .toList();
            return new FindAlike()
                    .find(print, known)
                    .map(alike ->
                            new Inspection.Alike(new MaterialId(alike.known().id()), alike.sentence()));
        }

        private static FindAlike.Known known(Upload upload) {
            Draft draft = upload.draft().orElseThrow();
            Inspection inspection = upload.inspection().orElseThrow();
            return new FindAlike.Known(
                    draft.material().value(),
                    "\"%s\" versi %d".formatted(inspection.details().title(), draft.version()),
                    inspection.print());
        }
    }
}
