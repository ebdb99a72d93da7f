package id.kawanbelajar.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kawanbelajar.adapter.file.VectorFile;
import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.evaluation.TestSet.TestQuestion;
import id.kawanbelajar.evaluation.TestSet.Text;
import id.kawanbelajar.retrieval.HashedEmbedder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureTest {
    /** CRC-32 of b and c is odd, that of d and e even. */
    private static final List<Text> TEXTS = List.of(
            new Text("d", "", "Klorofil adalah zat hijau daun."),
            new Text("b", "", "Jantung memompa darah ke seluruh tubuh."),
            new Text("c", "", "Gunung api tertinggi di Jawa adalah Semeru."),
            new Text(
                    "e", "Panjang", "Air laut menguap karena panas matahari. ".repeat(80) + "Lalu turun hujan salju."));

    private static final TestSet SET = new TestSet(
            TEXTS,
            List.of(
                    new TestQuestion("1", "apa itu klorofil?", List.of("zat hijau  Daun")),
                    new TestQuestion("2", "apa yang memompa darah?", List.of("Jantung")),
                    new TestQuestion("3", "gunung api tertinggi di Jawa", List.of("Semeru")),
                    new TestQuestion("4", "kapan turun hujan salju?", List.of())),
            new LinkedHashMap<>(Map.of(
                    "1", Map.of("d", 1), "2", Map.of("b", 1), "3", Map.of("tidak-ada", 1), "4", Map.of("e", 1))));

    @TempDir
    Path folder;

    private final HashedEmbedder embedder = new HashedEmbedder();

    private Bench bench(boolean vectors) {
        return new Bench(
                TemporaryLuceneIndex.maker(InstantSource.system()), vectors ? embedder : null, new VectorFile(folder));
    }

    @Test
    void everyQuestionCountsAlsoWhereItsTextIsMissing() {
        List<String> first = new ArrayList<>();
        RetrievalFigures figures = new MeasureRetrieval(bench(false))
                .measure(SET, (query, document, score) -> first.add(query + " " + document), (done, all) -> {});

        assertThat(figures.queries()).isEqualTo(4);
        assertThat(figures.hitAt1()).isEqualTo(0.75);
        assertThat(figures.ndcgAt10()).isEqualTo(0.75);
        assertThat(figures.recallAt100()).isEqualTo(0.75);
        assertThat(figures.vectors()).isFalse();
        assertThat(first).contains("1 d", "2 b", "4 e").doesNotHaveDuplicates();
    }

    @Test
    void aSecondMeasurementMakesNoVectorAgain() {
        MeasureRetrieval measure = new MeasureRetrieval(bench(true));
        assertThat(measure.measure(SET, (q, d, s) -> {}, (done, all) -> {}).vectors())
                .isTrue();
        int made = embedder.passagesSoFar();

        measure.measure(SET, (q, d, s) -> {}, (done, all) -> {});

        assertThat(made).isGreaterThan(TEXTS.size());
        assertThat(embedder.passagesSoFar()).isEqualTo(made);
    }

    @Test
    void halfOfTheTextsAreLeftOutAndTheirQuestionsShouldBeRefused() {
        List<Answered> answered = new ArrayList<>();
        AnswerFigures figures = new MeasureAnswers(bench(false)).measure(SET, answered::add, (done, all) -> {});

        assertThat(TEXTS.stream().map(Text::id).filter(MeasureAnswers::isLeftOut))
                .containsExactly("b", "c");
        assertThat(figures.answerable()).isEqualTo(2);
        assertThat(figures.outOfMaterial()).isEqualTo(2);
        assertThat(figures.goldInExtract()).isEqualTo(0.5, within(1e-9));
        assertThat(figures.goldInExtract200()).isEqualTo(0.5, within(1e-9));
        assertThat(figures.extractMedian()).isEqualTo("Lalu turun hujan salju.".length());
        assertThat(figures.factMarked()).isZero();
        assertThat(figures.refused()).isEqualTo(1);
        assertThat(figures.falseRefusal()).isZero();
        assertThat(figures.auroc()).isEqualTo(1);
        assertThat(answered.getFirst().values())
                .containsEntry("id", "1")
                .containsEntry("refused", false)
                .containsEntry("extract", "Klorofil adalah zat hijau daun.")
                .containsKeys("answerable", "confidence", "passages");
    }
}
