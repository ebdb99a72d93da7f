package id.kawanbelajar.material.catalogue;

import static id.kawanbelajar.material.catalogue.CatalogueContract.MONDAY;
import static id.kawanbelajar.material.catalogue.CatalogueContract.TEXT;
import static id.kawanbelajar.material.catalogue.CatalogueContract.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.InMemoryIndex;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Status;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class PublishingTest {
    private static final Material DAUN = Chapters.named("guru/ipa/8/daun");

    private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    private final InMemoryIndex index = new InMemoryIndex();
    private final SyncIndex sync = new SyncIndex(catalogue, index);
    private final InstantSource clock = InstantSource.fixed(MONDAY);
    private final PublishMaterial publishing = new PublishMaterial(catalogue, sync, clock);
    private final WithdrawMaterial withdrawing = new WithdrawMaterial(catalogue, sync, clock);

    @Test
    void makesADraftSearchableOnlyWhenSomebodyPublishesIt() {
        catalogue.add(version(DAUN, 1, Status.DRAFT), TEXT);
        sync.sync();
        assertThat(index.materials()).isEmpty();

        assertThat(publishing.publish(DAUN.id(), "guru-1"))
                .isEqualTo(new PublishMaterial.Outcome.Published(version(DAUN, 1, Status.PUBLISHED)));
        assertThat(index.published()).containsExactly(DAUN.id());
        assertThat(publishing.publish(DAUN.id(), "guru-1"))
                .isInstanceOf(PublishMaterial.Outcome.AlreadyPublished.class);
        assertThat(publishing.publish(new MaterialId("tak-ada"), "guru-1"))
                .isEqualTo(new PublishMaterial.Outcome.Unknown());
    }

    @Test
    void keepsTheOldVersionSearchableUntilTheNewOneIsPublished() {
        catalogue.add(version(DAUN, 1, Status.PUBLISHED), TEXT);
        catalogue.add(version(DAUN, 2, Status.DRAFT), TEXT);
        sync.sync();
        assertThat(index.contentHash(DAUN.id())).contains("hash-1");

        publishing.publish(DAUN.id(), "guru-1");
        assertThat(index.contentHash(DAUN.id())).contains("hash-2");
    }

    @Test
    void takesAWithdrawnMaterialOutOfTheSearch() {
        catalogue.add(version(DAUN, 1, Status.PUBLISHED), TEXT);
        sync.sync();

        assertThat(withdrawing.withdraw(DAUN.id(), "guru-1")).isInstanceOf(WithdrawMaterial.Outcome.Withdrawn.class);
        assertThat(index.published()).isEmpty();
        assertThat(withdrawing.withdraw(DAUN.id(), "guru-1")).isEqualTo(new WithdrawMaterial.Outcome.NotPublished());
    }

    @Test
    void buildsALostIndexAgainAndThenLeavesItAlone() {
        catalogue.add(version(DAUN, 1, Status.PUBLISHED), TEXT);
        index.replace(Chapters.named("guru/ipa/8/lama"), "x", java.util.List.of());

        assertThat(sync.sync()).isEqualTo(2);
        assertThat(index.materials()).containsExactly(DAUN.id());
        assertThat(sync.sync()).isZero();
        assertThat(index.commits()).isEqualTo(1);
    }

    @Test
    void showsWhatWasReadBeforePublishing() {
        catalogue.add(version(DAUN, 1, Status.DRAFT), TEXT);

        ShowMaterial.Preview preview =
                new ShowMaterial(catalogue).show(DAUN.id()).orElseThrow();
        assertThat(preview.headings()).containsExactly("Daun", "  Warna");
        assertThat(preview.pages()).containsExactly("1", "2", "");
        assertThat(preview.samples()).extracting(Passage::text).containsExactly("Daun hijau.", "Hijau $a_1$.");
    }
}
