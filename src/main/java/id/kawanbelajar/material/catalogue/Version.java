package id.kawanbelajar.material.catalogue;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Status;
import java.time.Instant;

/**
 * A material as it was loaded once.
 *
 * @param material what it is
 * @param number from 1, counted for each material
 * @param contentHash changes whenever text, splitting or description changes
 * @param origin where it comes from
 * @param status of this version; at most one version of a material is published
 * @param passages how many it was cut into
 * @param at when it was loaded
 * @param actor internal id of the person who loaded it
 */
public record Version(
        Material material,
        int number,
        String contentHash,
        Origin origin,
        Status status,
        int passages,
        Instant at,
        String actor) {
    public Version {
        if (number < 1 || contentHash.isBlank() || passages < 0) {
            throw new IllegalArgumentException("a version has a number from 1 and a hash: " + material.id());
        }
    }

    /** Returns this version with another status. */
    public Version with(Status changed) {
        return new Version(material, number, contentHash, origin, changed, passages, at, actor);
    }
}
