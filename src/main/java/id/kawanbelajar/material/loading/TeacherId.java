package id.kawanbelajar.material.loading;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;

/** How a teacher's material is named: apart from the shipped ones, by subject, year and file name. */
final class TeacherId {
    private static final String PREFIX = "guru/";

    private TeacherId() {}

    static MaterialId of(Material material, String slug) {
        String file = slug.substring(slug.lastIndexOf('/') + 1);
        return new MaterialId(PREFIX + material.mapel() + "/" + material.kelas().number() + "/" + file);
    }

    static boolean matches(MaterialId id) {
        return id.value().startsWith(PREFIX);
    }
}
