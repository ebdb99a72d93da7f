package id.kawanbelajar.practice.bank;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import java.util.List;
import java.util.Optional;

/** What teachers loaded, published or not. Safe for use by many threads. */
public interface BankTexts {
    /** Returns the files that were read, newest first. */
    List<MaterialId> files();

    /** Returns what is known of a file; empty where it is gone. */
    Optional<Material> material(MaterialId file);

    /** Returns the text of a file; empty where it is gone. */
    Optional<Document> text(MaterialId file);

    /** Returns what was taken out of a file for teachers only. */
    Optional<Document> apart(MaterialId file);
}
