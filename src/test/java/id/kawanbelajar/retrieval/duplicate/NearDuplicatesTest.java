package id.kawanbelajar.retrieval.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.lucene.Shelf;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Hit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NearDuplicatesTest {
    private static final String LEAF =
            "Fotosintesis adalah proses tumbuhan membuat makanan sendiri dengan bantuan cahaya matahari. Proses ini berlangsung"
                    + " di dalam kloroplas, terutama pada daun, dan menghasilkan glukosa serta oksigen yang dilepas ke udara.";

    private static Hit hit(String material, double score, String text) {
        Passage passage = Shelf.passages(Shelf.forStudents(material), text).getFirst();
        return new Hit(passage, score, score, score / 10, 0);
    }

    private static List<String> texts(List<Hit> hits) {
        return hits.stream().map(hit -> hit.passage().text()).toList();
    }

    private static List<String> materials(List<Passage> passages) {
        return passages.stream().map(passage -> passage.material().id().value()).toList();
    }

    private static List<Hit> two(String one, String other) {
        return NearDuplicates.folded(List.of(hit("smp/ipa/7/01", 2, one), hit("smp/ipa/8/01", 1, other)));
    }

    @Test
    void theSameTextInAnotherBookBecomesAFurtherSource() {
        List<Hit> folded = two(LEAF, LEAF);

        assertThat(folded).hasSize(1);
        assertThat(materials(folded.getFirst().alsoIn())).containsExactly("smp/ipa/8/01");
    }

    @Test
    void caseAndPunctuationAndLineBreaksMakeNoDifference() {
        assertThat(two(LEAF, LEAF.replace(", ", "\n").replace("Proses", "PROSES")))
                .hasSize(1);
    }

    @Test
    void aWordChangedHereAndThereMakesNoDifferenceInALongText() {
        assertThat(two(LEAF + " " + LEAF, LEAF + " " + LEAF.replace("sendiri", "sendirinya")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "' Ada 12 daun.', ' Ada 13 daun.'",
        "' Ada 1,5 kg.', ' Ada 15 kg.'",
        "' Ada 2 + 3.', ' Ada 2 - 3.'",
        "' Ada -4 derajat.', ' Ada 4 derajat.'",
        "' Daun tidak layu.', ' Daun layu.'",
        "' Ada x² daun.', ' Ada x³ daun.'"
    })
    void aNumberASignOrANegationMoreMakesAnotherText(String one, String other) {
        assertThat(two(LEAF + one, LEAF + other)).hasSize(2);
    }

    @Test
    void otherWordsOnTheSameSubjectStayApart() {
        assertThat(two(LEAF, "Fotosintesis berlangsung di dalam kloroplas dan menghasilkan glukosa serta oksigen."))
                .hasSize(2);
    }

    @Test
    void aShortTextWithAnotherNameInItStaysApart() {
        assertThat(two("Pembuluh arteri membawa darah dari jantung.", "Pembuluh vena membawa darah dari jantung."))
                .hasSize(2);
    }

    @Test
    void theSchoolsOwnVersionStandsInThePlaceOfTheShippedOne() {
        List<Hit> folded = NearDuplicates.folded(List.of(
                hit("smp/ipa/8/01", 3, LEAF), hit("smp/ipa/8/02", 2, "Akar menyerap air."), hit("guru/daun", 1, LEAF)));

        Hit first = folded.getFirst();
        assertThat(first.passage().material().id().value()).isEqualTo("guru/daun");
        assertThat(first.score()).isEqualTo(3);
        assertThat(materials(first.alsoIn())).containsExactly("smp/ipa/8/01");
    }

    @Test
    void whatHasNoVectorYetTakesTheMeaningOfItsDuplicate() {
        Hit late = new Hit(hit("guru/daun", 1, LEAF).passage(), 1, 1, 0, 0);

        assertThat(NearDuplicates.folded(List.of(hit("smp/ipa/8/01", 8, LEAF), late))
                        .getFirst()
                        .cosine())
                .isEqualTo(0.8);
    }

    static Stream<List<Hit>> rankings() {
        return IntStream.range(0, 60).mapToObj(seed -> ranking(new Random(seed)));
    }

    /** Copies of a few texts with words exchanged at random, so that many pairs lie about the border. */
    private static List<Hit> ranking(Random random) {
        List<Hit> hits = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            String[] words = "a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" ", -1);
            for (int change = random.nextInt(4); change > 0; change--) {
                words[random.nextInt(words.length)] = random.nextInt(5) == 0 ? "7" : "ubah" + random.nextInt(2);
            }
            hits.add(hit((random.nextBoolean() ? "guru/m" : "smp/m") + i, i, String.join(" ", words)));
        }
        return hits;
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void nothingIsLostAndNothingIsAdded(List<Hit> hits) {
        assertThat(NearDuplicates.folded(hits).stream()
                        .flatMap(hit -> Stream.concat(Stream.of(hit.passage()), hit.alsoIn().stream())))
                .containsExactlyInAnyOrderElementsOf(
                        hits.stream().map(Hit::passage).toList());
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void foldingTwiceIsFoldingOnce(List<Hit> hits) {
        List<Hit> once = NearDuplicates.folded(hits);

        assertThat(NearDuplicates.folded(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("rankings")
    void thePlacesKeepTheOrderOfTheirBest(List<Hit> hits) {
        double[] scores =
                NearDuplicates.folded(hits).stream().mapToDouble(Hit::score).toArray();
        double[] sorted =
                Arrays.stream(scores).map(s -> -s).sorted().map(s -> -s).toArray();

        assertThat(scores).isEqualTo(sorted);
    }

    @Test
    void someOfTheRandomRankingsAreFoldedAndSomeAreNot() {
        List<List<Hit>> all = rankings().toList();

        assertThat(all).anyMatch(hits -> NearDuplicates.folded(hits).size() < hits.size());
        assertThat(all).anyMatch(hits -> texts(NearDuplicates.folded(hits)).size() > 3);
    }
}
