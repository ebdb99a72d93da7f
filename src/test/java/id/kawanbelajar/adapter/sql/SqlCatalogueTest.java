package id.kawanbelajar.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.CatalogueContract;
import id.kawanbelajar.material.catalogue.Version;
import org.junit.jupiter.api.Test;

class SqlCatalogueTest extends OpenDatabase implements CatalogueContract {
    @Override
    public Catalogue catalogue() {
        return new SqlCatalogue(database);
    }

    @Test
    void isThereAgainAfterARestart() {
        Material daun = Chapters.named("smp/ipa/8/01-daun");
        Version version = CatalogueContract.version(daun, 1, Status.PUBLISHED);
        catalogue().add(version, TEXT);
        reopen();

        assertThat(catalogue().published()).containsExactly(version);
        assertThat(catalogue().document(daun.id(), 1)).contains(TEXT);
    }
}
