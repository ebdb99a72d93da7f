package id.kawanbelajar.material.place;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import java.util.List;
import java.util.Optional;

/** The published materials with their whole texts. Safe for use by many threads. */
public interface Shelf {
    /**
     * Returns what a reader may open, by mapel, kelas and chapter; a student never gets what is for teachers.
     *
     * @throws id.kawanbelajar.failure.UnavailableException if the store fails; says whether retrying helps
     */
    List<Material> materials(Audience reader);

    /**
     * Returns the text of a published material.
     *
     * @return empty where it is not published
     * @throws id.kawanbelajar.failure.UnavailableException if the store fails; says whether retrying helps
     */
    Optional<Document> text(MaterialId material);
}
