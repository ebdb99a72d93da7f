package id.kawanbelajar.material.upload.draft;

import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.inspection.Details;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns what is known of a file into what the catalogue knows of a material, and back. */
final class Describe {
    private Describe() {}

    /** Returns the material of a file that says nothing about itself. */
    static Material of(MaterialId id, Details details) {
        return new Material(
                id,
                details.title(),
                new Chapter(details.chapter(), details.title()),
                details.mapel(),
                details.kelas(),
                details.kelas().fase(),
                details.audience(),
                List.of(),
                Map.of(),
                List.of(),
                "",
                "");
    }

    /** Returns a material with other details; what they do not tell stays. */
    static Material with(Material material, Details details) {
        String title = details.title();
        boolean sameTitle = title.equals(material.chapter().title());
        return new Material(
                material.id(),
                sameTitle ? material.book() : title,
                new Chapter(details.chapter(), title),
                details.mapel(),
                details.kelas(),
                details.kelas().fase(),
                details.audience(),
                material.elements(),
                material.goals(),
                material.prerequisites(),
                material.author(),
                material.licence());
    }

    /** Returns the details of a chapter that tells them itself. */
    static Details of(Material chapter) {
        return new Details(
                chapter.chapter().title(),
                chapter.mapel(),
                chapter.kelas(),
                chapter.chapter().number(),
                Details.Kind.NOTES,
                chapter.audience(),
                Set.of());
    }

    /** Returns a hash of all that a version's passages and search entry are made of, the same in every process. */
    static String hash(String sha256, Material material) {
        List<Object> told = List.of(
                material.book(),
                material.chapter(),
                material.mapel(),
                material.kelas(),
                material.fase().name(),
                material.audience().name(),
                material.elements(),
                new TreeMap<>(material.goals()),
                material.prerequisites());
        return sha256 + ":" + Integer.toHexString(told.toString().hashCode());
    }
}
