package id.kawanbelajar.material.upload;

import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.upload.draft.Drafting;
import id.kawanbelajar.material.upload.draft.Found;
import id.kawanbelajar.material.upload.state.Stage;
import id.kawanbelajar.material.upload.state.Upload;
import java.util.Optional;

/** Takes a file that has another name as the next version of a material, because its teacher says so. */
public final class ChainUpload {
    private final Catalogue catalogue;
    private final Drafting drafting;

    public ChainUpload(Catalogue catalogue, Drafting drafting) {
        this.catalogue = catalogue;
        this.drafting = drafting;
    }

    /**
     * Chains; students go on finding the version before until this one is published.
     *
     * @param earlier the material that it is a version of
     * @return the file as it stands then; empty where it is no draft, or there is no such material of a teacher
     */
    public Optional<Upload> chain(long id, MaterialId earlier) {
        Upload upload = Found.in(drafting.uploads(), id);
        boolean isDraft = upload.stage() == Stage.REVIEW;
        boolean fits = catalogue
                .latest(earlier)
                .filter(version -> version.origin() == Origin.TEACHER)
                .isPresent();
        boolean isNew =
                upload.draft().filter(draft -> draft.material().equals(earlier)).isEmpty();
        return isDraft && fits && isNew ? Optional.of(drafting.chain(upload, earlier)) : Optional.empty();
    }
}
