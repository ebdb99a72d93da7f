package id.kawanbelajar.evaluation.judged;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.tutor.Tutor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceReportTest {
    private static final Material LEAF = Chapters.named("smp/ipa/8/01-daun");
    private static final Material HEART = Chapters.named("smp/ipa/8/02-jantung");

    @TempDir
    Path folder;

    private final Meaning none = new Meaning(null, Meaning.PATIENCE);
    private LuceneIndex index;

    @BeforeEach
    void fill() {
        index = LuceneIndex.open(folder, InstantSource.fixed(Instant.EPOCH));
        index.replace(
                LEAF,
                "h",
                List.of(
                        passage(LEAF, 0, "Banyak hewan makan dedaunan segar.", "Daun"),
                        passage(LEAF, 1, "Klorofil adalah zat hijau daun.", "Daun", "Warna"),
                        passage(LEAF, 2, "Stomata adalah lubang kecil tempat gas masuk.", "Daun", "Bagian", "Mulut"),
                        passage(LEAF, 3, "Kutikula adalah lapisan lilin pelindung.", "Daun", "Bagian")));
        index.replace(
                HEART, "h", List.of(passage(HEART, 0, "Jantung memompa darah ke seluruh tubuh.", "Jantung", "Pompa")));
        index.publish(index.materials());
        index.commit();
    }

    @AfterEach
    void close() {
        none.close();
        index.close();
    }

    private static Passage passage(Material material, int number, String text, String... headings) {
        return new Passage(material.id() + "#" + number, material, List.of(headings), "1", 0, text);
    }

    private static JudgedQuestion question(String text, Material chapter, String... sections) {
        return new JudgedQuestion(text, chapter.id(), List.of(sections));
    }

    private PlaceReport measure(JudgedQuestion... questions) {
        Tutor tutor = new Tutor(new Retriever(index.search(), none, Retriever.DEPTH_OF_ANSWERS), index.search());
        return new PlaceReport(new AskJudged(tutor, new Places(new OneShelf(LEAF, HEART)), question -> true)
                .ask(List.of(questions), (done, all) -> {}));
    }

    @Test
    void theRightSectionIsAHitAndItsQuoteCounts() {
        assertThat(measure(question("klorofil itu apa", LEAF, "Warna")).all())
                .isEqualTo(new PlaceFigures(1, 1, 1, 1, 0, 1));
    }

    @Test
    void whatStandsUnderASectionBelongsToIt() {
        assertThat(measure(question("stomata itu apa", LEAF, "Bagian")).all().hitAt1())
                .isEqualTo(1);
    }

    @Test
    void anyOfTheSectionsWillDo() {
        assertThat(measure(question("klorofil itu apa", LEAF, "Mulut", "Warna"))
                        .all()
                        .hitAt1())
                .isEqualTo(1);
    }

    @Test
    void theRightChapterAloneIsNoHit() {
        assertThat(measure(question("klorofil itu apa", LEAF, "Bagian")).all())
                .isEqualTo(new PlaceFigures(1, 0, 0, 1, 0, 0));
    }

    @Test
    void aSectionOfTheSameNameInAnotherChapterIsNoHit() {
        assertThat(measure(question("klorofil itu apa", HEART, "Warna")).all())
                .isEqualTo(new PlaceFigures(1, 0, 0, 0, 0, 0));
    }

    @Test
    void theTitleMeansOnlyTheOpening() {
        PlaceReport report =
                measure(question("hewan makan dedaunan", LEAF, "Daun"), question("klorofil itu apa", LEAF, "Daun"));

        assertThat(report.misses()).extracting(miss -> miss.question().text()).containsExactly("klorofil itu apa");
    }

    @Test
    void aRefusedQuestionQuotesNothing() {
        PlaceReport report = measure(question("kapan perang diponegoro dan siapa juara liga klorofil", LEAF, "Warna"));

        assertThat(report.all()).isEqualTo(new PlaceFigures(1, 1, 1, 1, 1, 0));
        assertThat(report.refusedThoughFound()).hasSize(1);
    }

    @Test
    void everyChapterHasItsOwnFigures() {
        PlaceReport report = measure(
                question("jantung memompa apa", HEART, "Pompa"),
                question("klorofil itu apa", LEAF, "Warna"),
                question("stomata itu apa", LEAF, "Warna"));

        assertThat(report.byChapter().sequencedKeySet()).containsExactly(HEART.id(), LEAF.id());
        assertThat(report.byChapter().get(LEAF.id()))
                .extracting(PlaceFigures::hitAt1)
                .isEqualTo(0.5);
        assertThat(report.all().questions()).isEqualTo(3);
    }

    @Test
    void saysWhetherMeaningTookPart() {
        assertThat(measure(question("klorofil itu apa", LEAF, "Warna")).withVectors())
                .isZero();
    }

    @Test
    void whatNothingAnswersTakesNoPart() {
        PlaceReport report = measure(
                question("klorofil itu apa", LEAF, "Warna"),
                new JudgedQuestion("siapa juara liga", new Expected.Nothing(), 1));

        assertThat(report.all().questions()).isEqualTo(1);
    }
}
