package id.kawanbelajar.retrieval.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every question, however it is written. */
class WordingPropertiesTest {
    private static final Set<String> USED = Set.of(
            "fotosintesis",
            "daun",
            "hijau",
            "gaya",
            "gravitasi",
            "menghitung",
            "menyelesaikan",
            "bumi",
            "pertama",
            "masuk",
            "listrik",
            "perbedaan",
            "kecepatan",
            "jakarta",
            "mata",
            "lahir",
            "dilakukan",
            "sel",
            "hewan",
            "tumbuhan");

    private static final List<String> WORDS = List.of(
            "yg",
            "dgn",
            "piye",
            "kumaha",
            "opo",
            "naon",
            "iraha",
            "brp",
            "siapaa",
            "kapaan",
            "macam2",
            "ber-beda2",
            "ngitung",
            "dilakuin",
            "nyelesain",
            "boemi",
            "djakarta",
            "mato",
            "pertma",
            "msuk",
            "lahirr",
            "fotosntsis",
            "g4k",
            "7an",
            "1st",
            "ke-2",
            "photosynthesis",
            "cells",
            "force",
            "songket",
            "ketak",
            "Newton",
            "DPR",
            "tolongggg",
            "kak",
            "sih",
            "sel",
            "hewan",
            "kalii",
            "bedanya",
            "aku",
            "anak2nya",
            "kalo",
            "jelasin",
            "nafas",
            "praktek");

    private static final List<String> FORMULAS = List.of(
            "H2O",
            "H₂O",
            "CO2",
            "x2",
            "x²",
            "2x",
            "3/4",
            "½",
            "10 m/s",
            "5 kg",
            "5kg",
            "C6H12O6",
            "Fe2O3",
            "2x+3=7",
            "x^2",
            "3 g",
            "a1",
            "F=m·a",
            "30°",
            "50%",
            "1.000",
            "NaCl + H2O",
            "v=s/t",
            "-2",
            "10^-3",
            "K3PO4");

    private final Wording wording = new Wording(new WordList(
            USED,
            word -> USED.stream()
                    .filter(used -> TypingSlip.of(word, used))
                    .sorted()
                    .findFirst()));

    static Stream<String> questions() {
        SplittableRandom random = new SplittableRandom(4);
        return IntStream.range(0, 100)
                .mapToObj(n -> String.join(
                        " ",
                        IntStream.range(0, 2 + random.nextInt(6))
                                .mapToObj(i -> {
                                    List<String> from = random.nextInt(4) == 0 ? FORMULAS : WORDS;
                                    return from.get(random.nextInt(from.size()));
                                })
                                .toList()));
    }

    static List<String> formulas() {
        return FORMULAS;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void normalisingTwiceGivesTheSame(String question) {
        String once = wording.of(question).plain();
        assertThat(wording.of(once).plain()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyWordThatIsNoCourtesyIsSearchedAsItWasWritten(String question) {
        Lexicon lexicon = new Lexicon();
        List<String> written = Stream.of(question.split(" ", -1))
                .filter(word -> !lexicon.isCourtesy(EverydaySpelling.once(word.toLowerCase(Locale.ROOT))))
                .toList();
        assertThat(wording.of(question).words().stream()
                        .filter(word -> word.weight() == 1)
                        .flatMap(word -> Stream.of(word.text().split(" ", -1))))
                .containsAll(written);
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void formulasNeverChange(String formula) {
        assertThat(wording.of("rumus " + formula).plain()).isEqualTo("rumus " + formula);
        assertThat(wording.of("rumus " + formula).words()).allMatch(word -> ("rumus " + formula).contains(word.text()));
    }
}
