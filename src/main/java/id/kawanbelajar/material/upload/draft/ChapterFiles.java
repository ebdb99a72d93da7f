package id.kawanbelajar.material.upload.draft;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.loading.Hints;
import java.util.Optional;

/** Reads what a chapter in the format of {@code docs/format-materi.md} says about itself. */
@FunctionalInterface
public interface ChapterFiles {
    /**
     * Reads the part above the first line of a Markdown file.
     *
     * @param path where it lies
     * @param name as its sender calls it
     * @param hints what its sender says; as {@link Hints} tells
     * @return the material under a name that does not count; empty where the file is no such chapter
     */
    Optional<Material> chapter(String path, String name, Hints hints);
}
