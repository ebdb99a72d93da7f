package id.kawanbelajar.material.loading;

import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import java.util.List;

/**
 * A file read as material.
 *
 * @param material what it is
 * @param document what it says
 * @param warnings what a person should look at, in Indonesian, one sentence each; may be empty
 */
public record Reading(Material material, Document document, List<String> warnings) {
    public Reading {
        warnings = List.copyOf(warnings);
    }
}
