package id.kawanbelajar.material.place;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds chapters by subject, year and number, as in "rangkum bab 3", and lists what there is. */
public final class FindChapter {
    private final Shelf shelf;

    public FindChapter(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * Returns the chapters that are meant, by mapel and kelas. Where the school has a chapter of that number of its own, the
     * shipped one of the same mapel and kelas is not meant.
     *
     * @param number as printed
     * @return several where subject or year must still be asked for; empty where there is no such chapter
     */
    public List<Material> find(PlaceInBook place, int number) {
        return ownFirst(
                in(place).stream()
                        .filter(material -> material.chapter().number() == number)
                        .toList(),
                material -> material);
    }

    /**
     * Leaves out what is shipped where the school has something of its own for the same mapel and kelas that students read;
     * a key takes no chapter's place.
     */
    static <T> List<T> ownFirst(List<T> found, Function<T, Material> material) {
        Set<List<Object>> own = found.stream()
                .map(material)
                .filter(one -> one.id().isOfSchool() && one.audience() == Audience.STUDENT)
                .map(FindChapter::place)
                .collect(Collectors.toSet());
        return found.stream()
                .filter(one -> material.apply(one).id().isOfSchool() || !own.contains(place(material.apply(one))))
                .toList();
    }

    private static List<Object> place(Material material) {
        return List.of(material.mapel(), material.kelas());
    }

    /** Returns the chapter with an id; empty where the reader may not open it or there is none. */
    public Optional<Material> withId(MaterialId id, Audience reader) {
        return shelf.materials(reader).stream()
                .filter(material -> material.id().equals(id))
                .findFirst();
    }

    /** Returns all chapters of a place, by mapel, kelas and number. */
    public List<Material> in(PlaceInBook place) {
        return shelf.materials(place.reader()).stream().filter(place::allows).toList();
    }

    /** Returns the chapters that a reader may open, by code of the subject and then by year; both sorted. */
    public SortedMap<String, SortedMap<Kelas, List<Material>>> contents(Audience reader) {
        return shelf.materials(reader).stream()
                .collect(Collectors.groupingBy(
                        Material::mapel,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.groupingBy(Material::kelas, TreeMap::new, Collectors.toList()),
                                byKelas -> (SortedMap<Kelas, List<Material>>) byKelas)));
    }
}
