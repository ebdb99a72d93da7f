package id.kawanbelajar.material.catalogue;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Status;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hides the chapters that come with the program, or shows them again, so that teachers' own can take their place. */
public final class ShowShipped {
    private final Catalogue catalogue;
    private final SyncIndex index;
    private final InstantSource clock;

    public ShowShipped(Catalogue catalogue, SyncIndex index, InstantSource clock) {
        this.catalogue = catalogue;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Shows or hides; all at once for whoever searches.
     *
     * @param shown whether students are to see them
     * @param mapel code of the only subject; null for all
     * @param kelas the only year; null for all
     * @param actor internal id of the person
     * @return how many chapters have changed
     */
    public int show(boolean shown, @Nullable String mapel, @Nullable Kelas kelas, String actor) {
        List<Version> those = catalogue.latest().stream()
                .filter(version -> version.origin() == Origin.SHIPPED)
                .filter(version -> version.status() == (shown ? Status.WITHDRAWN : Status.PUBLISHED))
                .filter(version -> isOf(version.material(), mapel, kelas))
                .toList();
        Status wanted = shown ? Status.PUBLISHED : Status.WITHDRAWN;
        those.forEach(version -> catalogue.change(version, wanted, clock.instant(), actor));
        index.sync();
        return those.size();
    }

    private static boolean isOf(Material material, @Nullable String mapel, @Nullable Kelas kelas) {
        return (mapel == null || mapel.equals(material.mapel())) && (kelas == null || kelas.equals(material.kelas()));
    }
}
