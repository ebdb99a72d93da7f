package id.kawanbelajar.material.upload.draft;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.inspection.Details;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Inspection;
import id.kawanbelajar.material.upload.state.Sent;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.util.List;
import java.util.Optional;

/** Decides whether a file is the next version of a material, or a material of its own and under which name. */
final class NameMaterial {

    /** From here on two texts are versions of one thing. */
    private static final double SAME_THING = 0.5;

    private final Uploads uploads;
    private final Catalogue catalogue;

    NameMaterial(Uploads uploads, Catalogue catalogue) {
        this.uploads = uploads;
        this.catalogue = catalogue;
    }

    MaterialId name(Sent sent, Inspection inspection) {
        Details details = inspection.details();
        String slug = Slug.of(sent.name());
        MaterialId former = new MaterialId(
                MaterialId.OF_SCHOOL + details.mapel() + "/" + details.kelas().number() + "/" + slug);
        if (catalogue.latest(former).filter(v -> v.actor().equals(sent.owner())).isPresent()) {
            return former;
        }
        for (int i = 1; ; i++) {
            MaterialId id = new MaterialId(MaterialId.OF_SCHOOL + slug + (i == 1 ? "" : "-" + i));
            if (fits(id, sent, inspection)) {
                return id;
            }
        }
    }

    /** A name fits where it is free, or where the same person's file of that name stands. */
    private boolean fits(MaterialId id, Sent sent, Inspection inspection) {
        Optional<Version> latest = catalogue.latest(id);
        if (latest.isEmpty()) {
            return uploads.of(id).isEmpty() && catalogue.latest(Draft.keyOf(id)).isEmpty();
        }
        if (!latest.get().actor().equals(sent.owner())) {
            return false;
        }
        if (latest.get().contentHash().startsWith(sent.sha256())) {
            return true;
        }
        List<Upload> before = uploads.of(id);
        return before.stream()
                .anyMatch(
                        other -> isBefore(other, sent, inspection, latest.get().material()));
    }

    private static boolean isBefore(Upload other, Sent sent, Inspection inspection, Material material) {
        if (!other.sent().baseName().equalsIgnoreCase(sent.baseName())) {
            return false;
        }
        boolean alike = other.inspection()
                .filter(old -> old.print().similarity(inspection.print()) >= SAME_THING)
                .isPresent();
        boolean samePlace = other.sent().name().equalsIgnoreCase(sent.name())
                && material.mapel().equals(inspection.details().mapel())
                && material.kelas().equals(inspection.details().kelas());
        return alike || samePlace;
    }
}
