package id.kawanbelajar.adapter.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Hit;
import id.kawanbelajar.retrieval.QueryVector;
import id.kawanbelajar.retrieval.Scope;
import id.kawanbelajar.retrieval.wording.SearchText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HybridSearchTest {
    private static final String MODEL = "sudut";
    private static final Material BOOK = Shelf.forStudents("smp/ipa/8/01");
    private static final List<String> WORDS = List.of(
            "daun",
            "akar",
            "batang",
            "bunga",
            "membuka",
            "menyerap",
            "cahaya",
            "air",
            "yang",
            "adalah",
            "stomata",
            "pernapasan");

    @TempDir
    Path folder;

    private static SearchText text(String question) {
        return new SearchText(
                question,
                List.of(question.split(" ")).stream()
                        .map(word -> new SearchText.Word(word, 1))
                        .toList());
    }

    private LuceneIndex filled(List<Passage> passages, List<float[]> vectors) {
        LuceneIndex index = LuceneIndex.open(folder, Clock.systemUTC());
        index.replace(BOOK, "1", passages);
        index.publish(Set.of(BOOK.id()));
        index.commit();
        if (!vectors.isEmpty()) {
            index.addVectors(BOOK.id(), MODEL, passages, vectors);
            index.settle();
        }
        return index;
    }

    private static float[] at(double degrees) {
        return new float[] {(float) Math.cos(Math.toRadians(degrees)), (float) Math.sin(Math.toRadians(degrees))};
    }

    @Test
    void aWordThatTheIndexDoesNotHaveFindsByItsPieces() {
        try (LuceneIndex index = filled(Shelf.passages(BOOK, "Pernapasan kulit.", "Akar tunggang."), List.of())) {
            List<Hit> hits = index.search().search(text("bernapasannyalah"), null, Scope.STUDENT, 10);

            assertThat(hits).extracting(hit -> hit.passage().text()).containsExactly("Pernapasan kulit.");
        }
    }

    @Test
    void aQuestionOfStopWordsAloneStillFindsWhatHasThem() {
        try (LuceneIndex index = filled(Shelf.passages(BOOK, "Apa itu daun?", "Akar tunggang."), List.of())) {
            assertThat(index.search().search(text("apa itu"), null, Scope.STUDENT, 10))
                    .extracting(hit -> hit.passage().text())
                    .contains("Apa itu daun?");
        }
    }

    /** Found by words or by meaning, a passage's words count the same. */
    @Test
    void whatOnlyMeaningFoundIsScoredByItsWordsLikeAnyOther() {
        SplittableRandom random = new SplittableRandom(5);
        List<Passage> passages = Shelf.passages(
                BOOK,
                IntStream.range(0, 400)
                        .mapToObj(i -> random.ints(12, 0, WORDS.size())
                                .mapToObj(WORDS::get)
                                .collect(Collectors.joining(" ")))
                        .toArray(String[]::new));
        List<float[]> vectors =
                passages.stream().map(p -> at(random.nextDouble(360))).toList();
        SearchText question = text("daun yang menyerap cahaya");
        try (LuceneIndex index = filled(passages, vectors)) {
            Map<String, Double> byWords = index.search().search(question, null, Scope.STUDENT, 400).stream()
                    .collect(Collectors.toMap(hit -> hit.passage().id(), Hit::keyword));

            List<Hit> both = index.search().search(question, new QueryVector(MODEL, at(90)), Scope.STUDENT, 100);

            assertThat(both)
                    .hasSize(100)
                    .allSatisfy(hit -> assertThat(hit.keyword())
                            .isCloseTo(byWords.getOrDefault(hit.passage().id(), 0.0), within(1e-4)));
        }
    }

    @Test
    void whatIsNearToMuchIsInACrowdAndWhatStandsAloneIsNot() {
        List<Double> degrees = new ArrayList<>(List.of(0.0, 1.0, 2.0, 3.0, 60.0));
        List<Passage> passages = Shelf.passages(
                BOOK, degrees.stream().map(angle -> "Sudut " + angle).toArray(String[]::new));
        try (LuceneIndex index =
                filled(passages, degrees.stream().map(HybridSearchTest::at).toList())) {
            Map<String, Double> crowds =
                    index.search().search(text("sudut"), new QueryVector(MODEL, at(30)), Scope.STUDENT, 10).stream()
                            .collect(Collectors.toMap(hit -> hit.passage().text(), Hit::crowd));

            assertThat(crowds.get("Sudut 1.0")).isGreaterThan(0.999);
            assertThat(crowds.get("Sudut 60.0"))
                    .isCloseTo(
                            (Math.cos(Math.toRadians(57)) + Math.cos(Math.toRadians(58)) + Math.cos(Math.toRadians(59)))
                                    / 3,
                            within(1e-5));
        }
    }
}
