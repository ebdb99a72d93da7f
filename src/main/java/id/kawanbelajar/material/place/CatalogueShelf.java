package id.kawanbelajar.material.place;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import java.util.List;
import java.util.Optional;

/** The shelf of a school with a catalogue. */
public final class CatalogueShelf implements Shelf {
    private final Catalogue catalogue;

    public CatalogueShelf(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Material> materials(Audience reader) {
        return catalogue.published().stream()
                .map(Version::material)
                .filter(material -> reader == Audience.TEACHER || material.audience() == Audience.STUDENT)
                .toList();
    }

    @Override
    public Optional<Document> text(MaterialId material) {
        return catalogue.published(material).flatMap(version -> catalogue.document(material, version.number()));
    }
}
