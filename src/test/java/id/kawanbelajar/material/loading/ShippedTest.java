package id.kawanbelajar.material.loading;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.InMemoryIndex;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.InMemoryCatalogue;
import id.kawanbelajar.material.catalogue.SyncIndex;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.material.catalogue.WithdrawMaterial;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ShippedTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
    private static final MaterialId DAUN = new MaterialId("smp/ipa/8/01-daun");
    private static final MaterialId AKAR = new MaterialId("smp/ipa/8/02-akar");

    private final FilesOnPaper files =
            new FilesOnPaper().with(DAUN.value(), "Daun.").with(AKAR.value(), "Akar.");
    private final InMemoryIndex index = new InMemoryIndex();
    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final LoadShipped withoutDatabase = new LoadShipped(files, index);
    private final CatalogueShipped withDatabase = new CatalogueShipped(files, catalogue, CLOCK);
    private final SyncIndex sync = new SyncIndex(catalogue, index);

    @Test
    void canBeAskedOnAFreshCloneWithoutADatabase() {
        assertThat(withoutDatabase.load(files.under("."))).isEqualTo(2);
        assertThat(index.published()).containsExactlyInAnyOrder(DAUN, AKAR);
        assertThat(index.commits()).isEqualTo(1);
    }

    @Test
    void readsOnlyWhatHasChanged() {
        withoutDatabase.load(files.under("."));
        files.with(DAUN.value(), "Daun baru.").without(AKAR.value()).read().clear();

        assertThat(withoutDatabase.load(files.under("."))).isEqualTo(2);
        assertThat(files.read()).containsExactly(DAUN.value());
        assertThat(index.published()).containsExactly(DAUN);
        assertThat(withoutDatabase.load(files.under("."))).isZero();
    }

    @Test
    void agreesWithTheDatabaseWhenThereIsOne() {
        withoutDatabase.load(files.under("."));
        withDatabase.load(files.under("."));

        assertThat(sync.sync()).isZero();
        assertThat(catalogue.published()).hasSize(2);
        assertThat(withDatabase.load(files.under("."))).isZero();
    }

    @Test
    void leavesOutOnlyTheFileThatCannotBeRead() {
        files.with(AKAR.value(), "rusak");

        assertThat(withoutDatabase.load(files.under("."))).isEqualTo(1);
        assertThat(withDatabase.load(files.under("."))).isEqualTo(1);
        assertThat(index.published()).containsExactly(DAUN);
    }

    @Test
    void staysWithdrawnWithAndWithoutTheDatabase() {
        withDatabase.load(files.under("."));
        sync.sync();
        new WithdrawMaterial(catalogue, sync, CLOCK).withdraw(DAUN, "guru-1");

        assertThat(withoutDatabase.load(files.under("."))).isZero();
        files.with(DAUN.value(), "Daun baru.");
        assertThat(withoutDatabase.load(files.under("."))).isEqualTo(1);
        withDatabase.load(files.under("."));
        sync.sync();
        assertThat(index.published()).containsExactly(AKAR);
    }

    @Test
    void comesBackWhenItsFileDoes() {
        withDatabase.load(files.under("."));
        files.without(AKAR.value());
        assertThat(withDatabase.load(files.under("."))).isEqualTo(1);
        assertThat(catalogue.latest(AKAR)).map(Version::status).contains(Status.DRAFT);

        files.with(AKAR.value(), "Akar.");
        assertThat(withDatabase.load(files.under("."))).isEqualTo(1);
        assertThat(catalogue.latest(AKAR)).map(Version::status).contains(Status.PUBLISHED);
    }
}
