package id.kawanbelajar.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {
    private final English english = new English();

    @ParameterizedTest
    @CsvSource({
        "closing, menutup",
        "ended, berakhir",
        "running, berlari",
        "boxes, -",
        "cities, kota",
        "maps, -",
        "bring, membawa",
        "red, -",
        "fastest, tercepat",
        "biggest, terbesar",
        "forest, hutan",
        "harvest, -",
        "diexplain, menjelaskan",
        "diexplainin, menjelaskan",
        "speednya, kelajuan",
        "berlin, -",
        "dinner, -"
    })
    void aWordIsKnownInItsOtherFormsAndWithIndonesianAffixes(String typed, String meant) {
        assertThat(english.indonesian(typed)).isEqualTo(Optional.of(meant).filter(word -> !word.equals("-")));
    }

    /** Such a word is searched as it is; its English sense would bring what nobody asked for. */
    @Test
    void noTermIsAnIndonesianWordToo() {
        Roots roots = new Roots();
        Lexicon lexicon = new Lexicon();
        assertThat(Stream.concat(LexiconTest.rows("/bahasa/inggris.txt"), LexiconTest.rows("/bahasa/nama-inggris.txt"))
                        .flatMap(row -> Stream.of(row[1].strip().split(" ", -1)))
                        .filter(term -> roots.has(term) || roots.isWhole(term) || lexicon.standard(term) != null))
                .isEmpty();
    }
}
