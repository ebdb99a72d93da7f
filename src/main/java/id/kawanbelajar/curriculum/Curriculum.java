package id.kawanbelajar.curriculum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All subjects, in the order of {@code resources/kurikulum/mapel.yaml}.
 *
 * @param mapel every subject once
 */
public record Curriculum(List<Mapel> mapel) {
    public Curriculum {
        mapel = List.copyOf(mapel);
    }

    /** Finds a subject by its code, name or an alias, whatever the case. */
    public Optional<Mapel> find(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return mapel.stream()
                .filter(m -> m.code().equals(wanted)
                        || m.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || m.aliases().contains(wanted))
                .findFirst();
    }
}
