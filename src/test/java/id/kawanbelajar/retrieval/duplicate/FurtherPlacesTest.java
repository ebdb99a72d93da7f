package id.kawanbelajar.retrieval.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.lucene.Shelf;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.material.Source;
import id.kawanbelajar.material.Source.Place;
import id.kawanbelajar.retrieval.Hit;
import java.util.List;
import org.junit.jupiter.api.Test;

class FurtherPlacesTest {
    private static final Passage SHOWN = passage("smp/ipa/7/01", "Daun itu hijau. Akar menyerap air dari tanah.");

    private static Passage passage(String material, String text) {
        return Shelf.passages(Shelf.forStudents(material), text).getFirst();
    }

    private static List<Place> alsoIn(String quote, Passage... folded) {
        Hit hit = new Hit(SHOWN, 1, 1, 0, 0, List.of(folded));
        return FurtherPlaces.in(List.of(hit), List.of(Source.of(SHOWN, quote)))
                .getFirst()
                .alsoIn();
    }

    @Test
    void aPlaceWhereTheQuoteStandsIsNamed() {
        Passage other = passage("smp/ipa/8/01", "DAUN itu hijau! Akar menghisap air dari tanah.");

        assertThat(alsoIn("Daun itu hijau.", other)).containsExactly(Place.of(other));
    }

    @Test
    void aPlaceThatDiffersInTheVeryQuoteIsNotNamed() {
        assertThat(alsoIn("Akar menyerap air dari tanah.", passage("smp/ipa/8/01", "Akar menghisap air dari tanah.")))
                .isEmpty();
    }

    @Test
    void wordsAreComparedWhole() {
        assertThat(alsoIn("Daun itu hijau.", passage("smp/ipa/8/01", "Daun itu hijaukan.")))
                .isEmpty();
    }

    @Test
    void oneBookIsNamedOnce() {
        Passage other = passage("smp/ipa/8/01", "Daun itu hijau.");

        assertThat(alsoIn("Daun itu hijau.", other, other)).hasSize(1);
    }

    @Test
    void thePageOfTheQuoteItselfIsNotNamedAgain() {
        assertThat(alsoIn("Daun itu hijau.", SHOWN)).isEmpty();
    }
}
