package id.kawanbelajar.evaluation.judged;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.place.Shelf;
import java.util.List;
import java.util.Optional;

/** Materials that all have the same text. */
public record OneShelf(List<Material> published, Document text) implements Shelf {
    /** Materials without a page or heading. */
    public OneShelf(Material... materials) {
        this(List.of(materials), Chapters.document("Teks."));
    }

    @Override
    public List<Material> materials(Audience reader) {
        return published;
    }

    @Override
    public Optional<Document> text(MaterialId material) {
        return published.stream().anyMatch(one -> one.id().equals(material)) ? Optional.of(text) : Optional.empty();
    }
}
