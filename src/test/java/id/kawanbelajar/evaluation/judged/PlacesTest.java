package id.kawanbelajar.evaluation.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.splitting.PassageSplitter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final Material LEAF = Chapters.named("guru/daun");
    private static final Document TEXT = Chapters.document(
            "[]",
            "Pengantar.",
            "[4]",
            "# Daun",
            "Daun menangkap cahaya.",
            "[5]",
            "Klorofil adalah zat hijau daun.",
            "[6]",
            "## Akar");
    /** One passage over two pages. */
    private static final Passage BOTH = PassageSplitter.split(LEAF, TEXT).get(1);

    private final Places places = new Places(new OneShelf(List.of(LEAF), TEXT));

    private static Place page(String page) {
        return new Place(LEAF.id(), List.of(), List.of(page));
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, true", "6, false"})
    void aPassageStandsOnEveryPageThatItRunsOver(String page, boolean right) {
        assertThat(places.isIn(page(page), BOTH, BOTH.text())).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void aQuoteStandsOnItsOwnPageOnly(String page, boolean right) {
        assertThat(places.isIn(page(page), BOTH, "Klorofil adalah zat hijau daun."))
                .isEqualTo(right);
    }

    @Test
    void anywhereInTheMaterialWillDoWhereNothingNarrowerIsNamed() {
        assertThat(places.isIn(new Place(LEAF.id(), List.of(), List.of()), BOTH, BOTH.text()))
                .isTrue();
    }

    @Test
    void anotherMaterialIsNeverRight() {
        assertThat(places.isIn(new Place(new MaterialId("guru/lain"), List.of(), List.of("4")), BOTH, BOTH.text()))
                .isFalse();
    }

    private void require(Place place) {
        places.require(List.of(new JudgedQuestion("apa itu daun", place, 7)), "uji.yaml");
    }

    @Test
    void whatIsThereIsNoProblem() {
        assertThatCode(() -> require(new Place(LEAF.id(), List.of("Daun", "Akar"), List.of("5"))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    guru/lain | Daun   | 4  | "materi `guru/lain` tidak ada di antara yang terbit untuk siswa; nama-namanya: ./kawan materi daftar"
                    guru/daun | Batang | 4  | "bagian `Batang` bukan judul di materi `guru/daun`; yang ada: Daun, Akar"
                    guru/daun | Daun   | 12 | "halaman `12` tidak ada di materi `guru/daun`; yang ada: 4, 5, 6"
                    """)
    void whatIsNotThereIsNamedWithItsLineAndWhatThereIs(String material, String section, String page, String message) {
        assertThatThrownBy(() -> require(new Place(new MaterialId(material), List.of(section), List.of(page))))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("uji.yaml baris 7 (\"apa itu daun\"): " + message);
    }
}
