package id.kawanbelajar.material;

import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import java.util.List;
import java.util.Map;

/**
 * What the catalogue knows of one material (for the shipped ones: one chapter).
 *
 * @param id stays for ever
 * @param book the book's title as a student would name it
 * @param chapter the chapter that this material is
 * @param mapel code of the subject
 * @param kelas the year it is written for
 * @param fase normally the fase of {@code kelas}
 * @param audience who may see it
 * @param elements curriculum elements it serves; may be empty
 * @param goals learning goals by their id in this material, e.g. T1; may be empty
 * @param prerequisites materials to know before; may be empty
 * @param author who wrote it
 * @param licence under which it may be passed on
 */
public record Material(
        MaterialId id,
        String book,
        Chapter chapter,
        String mapel,
        Kelas kelas,
        Fase fase,
        Audience audience,
        List<String> elements,
        Map<String, String> goals,
        List<MaterialId> prerequisites,
        String author,
        String licence) {
    public Material {
        if (book.isBlank() || mapel.isBlank()) {
            throw new IllegalArgumentException("a material needs a book and a mapel: " + id);
        }
        elements = List.copyOf(elements);
        goals = Map.copyOf(goals);
        prerequisites = List.copyOf(prerequisites);
    }

    /** Returns this material for other readers. */
    public Material forReaders(Audience other) {
        return new Material(
                id, book, chapter, mapel, kelas, fase, other, elements, goals, prerequisites, author, licence);
    }

    /** Returns this material under another id. */
    public Material withId(MaterialId other) {
        return new Material(
                other, book, chapter, mapel, kelas, fase, audience, elements, goals, prerequisites, author, licence);
    }
}
