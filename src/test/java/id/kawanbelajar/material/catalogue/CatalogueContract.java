package id.kawanbelajar.material.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Status;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every {@link Catalogue} must do; the fake passes it too, so tests may trust the fake. */
public interface CatalogueContract {
    Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    Document TEXT = Chapters.document("[1]", "# Daun", "Daun hijau.", "[2]", "## Warna", "Hijau $a_1$.", "[]");

    /** Returns an empty catalogue. */
    Catalogue catalogue();

    /** A version of a material. */
    static Version version(Material material, int number, Status status) {
        return new Version(material, number, "hash-" + number, Origin.TEACHER, status, 3, MONDAY, "guru-1");
    }

    @Test
    default void givesBackWhatWasAdded() {
        Catalogue catalogue = catalogue();
        Version version = version(Chapters.named("guru/ipa/8/daun"), 1, Status.DRAFT);
        catalogue.add(version, TEXT);

        assertThat(catalogue.latest(version.material().id())).contains(version);
        assertThat(catalogue.document(version.material().id(), 1)).contains(TEXT);
        assertThat(catalogue.document(version.material().id(), 2)).isEmpty();
        assertThat(catalogue.published()).isEmpty();
    }

    @Test
    default void hasAtMostOnePublishedVersionOfAMaterial() {
        Catalogue catalogue = catalogue();
        Material daun = Chapters.named("guru/ipa/8/daun");
        catalogue.add(version(daun, 1, Status.PUBLISHED), TEXT);
        catalogue.add(version(daun, 2, Status.DRAFT), TEXT);

        assertThat(catalogue.published()).extracting(Version::number).containsExactly(1);
        assertThat(catalogue.latest()).extracting(Version::number).containsExactly(2);

        catalogue.change(version(daun, 2, Status.DRAFT), Status.PUBLISHED, MONDAY, "guru-1");
        assertThat(catalogue.published()).extracting(Version::number).containsExactly(2);

        catalogue.add(version(daun, 3, Status.PUBLISHED), TEXT);
        assertThat(catalogue.published()).extracting(Version::number).containsExactly(3);
    }

    @Test
    default void letsAnOldDraftGiveWayToANewOne() {
        Catalogue catalogue = catalogue();
        Material daun = Chapters.named("guru/ipa/8/daun");
        catalogue.add(version(daun, 1, Status.DRAFT), TEXT);
        catalogue.add(version(daun, 2, Status.DRAFT), TEXT);
        catalogue.change(version(daun, 2, Status.DRAFT), Status.WITHDRAWN, MONDAY, "guru-1");

        assertThat(catalogue.latest(daun.id())).map(Version::status).contains(Status.WITHDRAWN);
        assertThat(catalogue.published()).isEmpty();
    }

    @Test
    default void ordersBySubjectYearAndChapter() {
        Catalogue catalogue = catalogue();
        catalogue.add(version(Chapters.of("c", "matematika", 7, 1, Audience.STUDENT), 1, Status.PUBLISHED), TEXT);
        catalogue.add(version(Chapters.of("b", "ipa", 8, 2, Audience.TEACHER), 1, Status.PUBLISHED), TEXT);
        catalogue.add(version(Chapters.of("d", "ipa", 8, 1, Audience.STUDENT), 1, Status.PUBLISHED), TEXT);
        catalogue.add(version(Chapters.of("a", "ipa", 10, 1, Audience.STUDENT), 1, Status.PUBLISHED), TEXT);

        assertThat(catalogue.published())
                .extracting(v -> v.material().id().value())
                .containsExactly("d", "b", "a", "c");
    }

    @Test
    default void refusesANumberThatIsTaken() {
        Catalogue catalogue = catalogue();
        Material daun = Chapters.named("guru/ipa/8/daun");
        catalogue.add(version(daun, 1, Status.DRAFT), TEXT);

        assertThatThrownBy(() -> catalogue.add(version(daun, 1, Status.DRAFT), TEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
