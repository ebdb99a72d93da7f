package id.kawanbelajar.adapter.sql;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Status;
import id.kawanbelajar.material.catalogue.Catalogue;
import id.kawanbelajar.material.catalogue.CatalogueContract;
import id.kawanbelajar.material.catalogue.Version;
import id.kawanbelajar.tutor.explanation.kept.KeptReplies;
import id.kawanbelajar.tutor.explanation.kept.KeptRepliesContract;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlKeptRepliesTest extends OpenDatabase implements KeptRepliesContract {
    private static final int MOST = 2;

    private final Version leaf = version(LEAF.value(), 1, Status.PUBLISHED);

    private static Version version(String material, int number, Status status) {
        return CatalogueContract.version(Chapters.named(material), number, status);
    }

    @Override
    public KeptReplies replies() {
        return new SqlKeptReplies(database, MOST);
    }

    private Catalogue catalogue() {
        return new SqlCatalogue(database);
    }

    @BeforeEach
    void publish() {
        catalogue().add(leaf, CatalogueContract.TEXT);
        catalogue().add(version(DRAFT.value(), 1, Status.DRAFT), CatalogueContract.TEXT);
        catalogue().add(version("guru/lain", 1, Status.PUBLISHED), CatalogueContract.TEXT);
        replies().keep("daun", "Daun hijau [1].", Set.of(LEAF), NOW);
    }

    private void hasForgotten() {
        assertThat(replies().find("daun")).isEmpty();
        assertThat(database.<Integer>read(handle -> handle.select("SELECT COUNT(*) FROM kept_reply_material")
                        .mapTo(Integer.class)
                        .one()))
                .isZero();
    }

    @Test
    void isThereAgainAfterARestart() {
        reopen();

        assertThat(replies().find("daun")).isPresent();
    }

    @Test
    void withdrawingAMaterialForgetsWhatRestsOnIt() {
        catalogue().change(leaf, Status.WITHDRAWN, NOW, "guru");

        hasForgotten();
    }

    @Test
    void publishingAnotherVersionForgetsToo() {
        catalogue().add(version(LEAF.value(), 2, Status.PUBLISHED), CatalogueContract.TEXT);

        hasForgotten();
    }

    @Test
    void correctingAVersionForgetsToo() {
        catalogue().revise(leaf, CatalogueContract.TEXT);

        hasForgotten();
    }

    @Test
    void aDraftAndAnotherMaterialChangeNothing() {
        catalogue().add(version(LEAF.value(), 2, Status.DRAFT), CatalogueContract.TEXT);
        catalogue().change(version("guru/lain", 1, Status.PUBLISHED), Status.WITHDRAWN, NOW, "guru");

        assertThat(replies().find("daun")).isPresent();
    }

    @Test
    void theOldestGoWhereThereAreTooMany() {
        replies().keep("akar", "Akar menyerap air [1].", Set.of(LEAF), NOW.plusSeconds(1));
        replies().keep("batang", "Batang tegak [1].", Set.of(LEAF), NOW.plusSeconds(2));

        assertThat(List.of("daun", "akar", "batang"))
                .filteredOn(key -> replies().find(key).isPresent())
                .containsExactly("akar", "batang");
    }

    @Test
    void theKeyItselfStandsNowhere() {
        List<String> ids = database.read(handle ->
                handle.select("SELECT id FROM kept_reply").mapTo(String.class).list());

        assertThat(ids).singleElement().asString().hasSizeGreaterThan(40).doesNotContain("daun");
    }
}
