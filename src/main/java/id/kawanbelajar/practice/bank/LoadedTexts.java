package id.kawanbelajar.practice.bank;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.upload.state.Draft;
import id.kawanbelajar.material.upload.state.Upload;
import id.kawanbelajar.material.upload.state.Uploads;
import java.util.List;
import java.util.Optional;

/** The files that teachers loaded, as the catalogue keeps them. */
public final class LoadedTexts implements BankTexts {
    private final Uploads uploads;
    private final Catalogue catalogue;

    public LoadedTexts(Uploads uploads, Catalogue catalogue) {
        this.uploads = uploads;
        this.catalogue = catalogue;
    }

    @Override
    public List<MaterialId> files() {
        return uploads.all().stream()
                .filter(upload -> upload.stage().isInLibrary())
                .map(Upload::draft)
                .flatMap(Optional::stream)
                .map(Draft::material)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Material> material(MaterialId file) {
        return catalogue.latest(file).map(Version::material);
    }

    @Override
    public Optional<Document> text(MaterialId file) {
        return catalogue.latest(file).flatMap(version -> catalogue.document(file, version.number()));
    }

    @Override
    public Optional<Document> apart(MaterialId file) {
        return text(Draft.keyOf(file));
    }
}
