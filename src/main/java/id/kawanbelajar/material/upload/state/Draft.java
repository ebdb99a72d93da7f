package id.kawanbelajar.material.upload.state;

import id.kawanbelajar.material.MaterialId;
import java.util.Optional;
import java.util.Set;

/**
 * Where a file stands in the catalogue.
 *
 * @param material its name there
 * @param version number of its version
 * @param keyVersion number of the version of {@link #key}; zero where nothing was cut out for teachers
 * @param hidden pages of which no student may see a picture, by their number in the file
 */
public record Draft(MaterialId material, int version, int keyVersion, Set<Integer> hidden) {
    private static final String KEY = "-kunci";

    public Draft {
        hidden = Set.copyOf(hidden);
        if (version < 1 || keyVersion < 0) {
            throw new IllegalArgumentException("versions count from 1: " + material);
        }
    }

    /** Returns the name of what was cut out of a material for teachers only. */
    public static MaterialId keyOf(MaterialId material) {
        return new MaterialId(material + KEY);
    }

    /** Returns the material that holds what was cut out for teachers only; empty where nothing was. */
    public Optional<MaterialId> key() {
        return keyVersion == 0 ? Optional.empty() : Optional.of(keyOf(material));
    }
}
