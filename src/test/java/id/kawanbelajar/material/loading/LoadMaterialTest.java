package id.kawanbelajar.material.loading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.InMemoryCatalogue;
import id.kawanbelajar.material.catalogue.Origin;
import id.kawanbelajar.material.catalogue.Version;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadMaterialTest {
    private final FilesOnPaper files = new FilesOnPaper();
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final LoadMaterial loading =
            new LoadMaterial(files, catalogue, InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z")));

    @Test
    void keepsANewFileAsADraftUnderATeachersName() {
        files.with("bahan/daun", "Daun hijau.");

        assertThat(load(Hints.NONE)).singleElement().isInstanceOfSatisfying(Loaded.Added.class, added -> {
            assertThat(added.version().material().id()).isEqualTo(new MaterialId("guru/ipa/8/daun"));
            assertThat(added.version().status()).isEqualTo(Status.DRAFT);
            assertThat(added.version().origin()).isEqualTo(Origin.TEACHER);
            assertThat(added.pages()).isEqualTo(2);
            assertThat(added.emptyPages()).containsExactly("2");
            assertThat(added.warnings()).containsExactly("periksa ini");
        });
        assertThat(catalogue.published()).isEmpty();
    }

    @Test
    void saysSoWhenAFileHasNotChanged() {
        files.with("daun", "Daun hijau.");
        load(Hints.NONE);

        assertThat(load(Hints.NONE)).singleElement().isInstanceOf(Loaded.Unchanged.class);
        assertThat(load(new Hints(null, new Kelas(8), Audience.TEACHER)))
                .singleElement()
                .isInstanceOf(Loaded.Added.class);
        files.with("daun", "Daun kuning.");
        assertThat(load(Hints.NONE)).singleElement().isInstanceOf(Loaded.Added.class);
        assertThat(catalogue.latest()).extracting(Version::number).containsExactly(3);
    }

    @Test
    void loadsTheOthersWhenOneCannotBeRead() {
        files.with("a/daun", "Daun.")
                .with("rusak", "rusak")
                .with("b/daun", "Kembar.")
                .with("akar", "Akar.");
        List<Loaded> heard = new ArrayList<>();

        List<Loaded> results = loading.load(List.of("."), Hints.NONE, "guru-1", heard::add);
        assertThat(results)
                .isEqualTo(heard)
                .extracting(Loaded::path)
                .containsExactly("a/daun", "rusak", "b/daun", "akar");
        assertThat(results.get(1)).isEqualTo(new Loaded.Unreadable("rusak", "rusak: rusak"));
        assertThat(results.get(2)).isInstanceOf(Loaded.Unreadable.class);
        assertThat(catalogue.latest()).hasSize(2);
    }

    private List<Loaded> load(Hints hints) {
        return loading.load(List.of("."), hints, "guru-1", loaded -> {});
    }
}
