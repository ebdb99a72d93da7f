package id.kawanbelajar.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.language.DataLines;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    /** In Javanese dialects one word is both the plant and what is planted. */
    private static final Set<String> SHARED = Set.of("taneman");

    private final Lexicon lexicon = new Lexicon();

    /** Each of these is a sign in some formula, a unit or a school type. */
    @ParameterizedTest
    @ValueSource(strings = {"g", "k", "d", "m", "x", "p", "v", "t", "q", "w", "y", "km", "kg", "cm", "ph", "sd", "smp"})
    void signsAndUnitsAreNotSlang(String sign) {
        assertThat(lexicon.standard(sign)).isNull();
        assertThat(lexicon.isCourtesy(sign)).isFalse();
    }

    @Test
    void noStandardFormIsItselfSlang() {
        assertThat(rows("/bahasa/baku.txt").map(row -> row[0]).filter(word -> lexicon.standard(word) != null))
                .isEmpty();
    }

    @Test
    void noSlangHasTwoMeaningsOfTwoRoots() {
        Stemmer stemmer = new Stemmer();
        Map<String, String> meant = new HashMap<>();
        assertThat(rows("/bahasa/baku.txt")
                        .flatMap(row -> Stream.of(row[1].strip().split(" ", -1))
                                .filter(slang -> !SHARED.contains(slang))
                                .filter(slang -> !stemmer.stem(row[0])
                                        .equals(meant.computeIfAbsent(slang, s -> stemmer.stem(row[0]))))))
                .isEmpty();
    }

    static Stream<String[]> rows(String resource) {
        return DataLines.of(resource).stream().map(line -> line.split(":", 2));
    }
}
