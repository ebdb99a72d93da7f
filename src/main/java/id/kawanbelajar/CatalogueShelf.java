package id.kawanbelajar;

import id.kawanbelajar.conversation.Shelf;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.List;

/** The published chapters as the catalogue keeps them. */
record CatalogueShelf(Catalogue catalogue) implements Shelf {
    @Override
    public List<Material> chapters(Audience reader) {
        return catalogue.published().stream()
                .map(Version::material)
                .filter(material -> reader == Audience.TEACHER || material.audience() == Audience.STUDENT)
                .toList();
    }

    @Override
    public List<Passage> passages(MaterialId chapter) {
        return catalogue.published().stream()
                .filter(version -> version.material().id().equals(chapter))
                .findFirst()
                .flatMap(version -> catalogue
                        .document(chapter, version.number())
                        .map(document -> PassageSplitter.split(version.material(), document)))
                .orElse(List.of());
    }
}
