package id.kawanbelajar.material.catalogue;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every version of every material, with its text. Each change is on disk when the call returns, whole or not at all. Safe
 * for use by many threads. Every method throws {@link id.kawanbelajar.failure.UnavailableException} if the store fails.
 */
public interface Catalogue {
    /** Returns the newest version of each material, by mapel, kelas and chapter. */
    List<Version> latest();

    /** Returns the published version of each material that has one, by mapel, kelas and chapter. */
    List<Version> published();

    /** Returns the newest version of a material; empty where it was never loaded. */
    Optional<Version> latest(MaterialId material);

    /** Returns every version of a material, newest first; empty where it was never loaded. */
    List<Version> versions(MaterialId material);

    /** Returns a version; empty where there is no such version. */
    default Optional<Version> version(MaterialId material, int number) {
        return versions(material).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** Returns the published version of a material; empty where none is. */
    default Optional<Version> published(MaterialId material) {
        return versions(material).stream()
                .filter(version -> version.status() == Status.PUBLISHED)
                .findFirst();
    }

    /** Returns the text of a version; empty where there is no such version. */
    Optional<Document> document(MaterialId material, int number);

    /**
     * Adds a version with its text. Drafts of the same material that were never published give way to it; if it is
     * published, the version published before is withdrawn.
     *
     * @param version its number is one more than that of {@link #latest(MaterialId)}
     * @throws IllegalArgumentException if somebody else has added that number meanwhile
     */
    void add(Version version, Document document);

    /**
     * Changes the status of a version; publishing one withdraws the version published before.
     *
     * @param at when
     * @param actor internal id of the person who does it
     */
    void change(Version version, Status status, Instant at, String actor);

    /**
     * Puts another description and text in the place of a version's, whatever its status.
     *
     * @param version the same material, number and status with another description and hash
     * @throws IllegalArgumentException if there is no such version
     */
    void revise(Version version, Document document);

    /**
     * Forgets a version that nobody published.
     *
     * @throws IllegalArgumentException if it is published or was
     */
    void discard(Version version);
}
