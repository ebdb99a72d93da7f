package id.kawanbelajar.material.loading;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import java.util.List;

/**
 * A file read as material.
 *
 * @param material what it is
 * @param document what it says
 * @param markup what else the file shows
 * @param warnings what a person should look at, in Indonesian, one sentence each; may be empty
 */
public record Reading(Material material, Document document, Markup markup, List<String> warnings) {
    public Reading {
        warnings = List.copyOf(warnings);
    }

    /** Returns the same file as another material. */
    public Reading as(Material other) {
        return new Reading(other, document, markup, warnings);
    }
}
