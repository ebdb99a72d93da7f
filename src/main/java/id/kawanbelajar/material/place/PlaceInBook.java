package id.kawanbelajar.material.place;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Material;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about where to look.
 *
 * @param mapel code of the subject; null where it was not said
 * @param kelas the year; null where it was not said
 * @param reader who wants to read
 */
public record PlaceInBook(@Nullable String mapel, @Nullable Kelas kelas, Audience reader) {
    boolean allows(Material material) {
        return (mapel == null || mapel.equals(material.mapel())) && (kelas == null || kelas.equals(material.kelas()));
    }
}
