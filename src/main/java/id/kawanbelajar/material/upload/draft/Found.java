package id.kawanbelajar.material.upload.draft;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.util.ArrayList;
import java.util.List;

/** Looks up what an act is about; what is not there is a person's mistake or a bug, and thrown as such. */
public final class Found {
    private Found() {}

    /** Returns a file.
     *
     * @throws UnreadableException if there is none with that number; says what to do
     */
    public static Upload in(Uploads uploads, long id) {
        return uploads.find(id)
                .orElseThrow(() -> new UnreadableException(
                        "tidak ada berkas bernomor %d; kirim berkasnya sekali lagi".formatted(id)));
    }

    /** Returns the versions that a file in the library became, what is for teachers only first. */
    public static List<Version> versions(Catalogue catalogue, Upload upload) {
        Draft draft = upload.draft().orElseThrow();
        List<Version> versions = new ArrayList<>();
        draft.key().ifPresent(key -> versions.add(version(catalogue, key, draft.keyVersion())));
        versions.add(version(catalogue, draft.material(), draft.version()));
        return versions;
    }

    /** Returns a version that must be there. */
    public static Version version(Catalogue catalogue, MaterialId material, int number) {
        return catalogue
                .version(material, number)
                .orElseThrow(() -> new IllegalStateException("the catalogue has no version of " + material));
    }
}
