package id.kawanbelajar.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kawanbelajar.adapter.file.VectorFile;
import id.kawanbelajar.adapter.json.BeirFolder;
import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.lucene.TemporaryLuceneIndex;
import id.kawanbelajar.adapter.onnx.OnnxEmbedder;
import id.kawanbelajar.retrieval.Embedder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The floors of the issue on the files of shared/data. Takes minutes the first time, since all passages get their vectors;
 * those are kept in the folder for temporary files. Runs where KAWAN_UKUR=1.
 */
class DevFilesTest {
    private static final Path KEPT = Path.of(System.getProperty("java.io.tmpdir"), "kawan-vektor-uji");
    private static @Nullable Embedder embedder;

    @BeforeAll
    static void wanted() {
        assumeTrue("1".equals(System.getenv("KAWAN_UKUR")), "skipped: minutes long, set KAWAN_UKUR=1 to measure");
        String setting = Optional.ofNullable(System.getenv("KAWAN_EMBEDDING")).orElse("");
        if (setting.startsWith("onnx:")) {
            embedder = new OnnxEmbedder(Path.of(setting.substring("onnx:".length())), KEPT.resolve("model"), 2);
        }
    }

    @AfterAll
    static void done() {
        if (embedder != null) {
            embedder.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"idk_mrc, 0.835", "belebele_id, 0.92", "facqa, 0.875"})
    void keywordsAloneFindWell(String name, double floor) {
        assertThat(temu(name, "queries.jsonl", bench(null)).ndcgAt10()).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"idk_mrc, 0.915", "belebele_id, 0.955", "facqa, 0.88"})
    void keywordsAndMeaningFindBest(String name, double floor) {
        assertThat(temu(name, "queries.jsonl", withVectors()).ndcgAt10()).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"idk_mrc, 0.88", "belebele_id, 0.93", "facqa, 0.87"})
    void informalQuestionsFindNearlyAsWell(String name, double floor) {
        assertThat(temu(name, "queries_informal_derived.jsonl", withVectors()).ndcgAt10())
                .isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({"idk_mrc, 0.66, 0.81", "facqa, 0.83, 0.91"})
    void extractsFoundByKeywordsAloneOftenHoldTheAnswer(String name, double gold, double auroc) {
        jawab(name, gold, auroc, bench(null));
    }

    @ParameterizedTest
    @CsvSource({"idk_mrc, 0.79, 0.90", "facqa, 0.86, 0.91"})
    void extractsHoldTheAnswer(String name, double gold, double auroc) {
        jawab(name, gold, auroc, withVectors());
    }

    private static void jawab(String name, double gold, double auroc, Bench bench) {
        AnswerFigures figures = new MeasureAnswers(bench)
                .measure(new BeirFolder().read(data().resolve(name), null), answered -> {}, (done, all) -> {});
        System.out.println(name + " jawab " + new JsonWriter().line(figures.values()));
        assertThat(figures.goldInExtract()).isGreaterThanOrEqualTo(gold);
        assertThat(figures.auroc()).isGreaterThanOrEqualTo(auroc);
    }

    private static RetrievalFigures temu(String name, String queries, Bench bench) {
        Path folder = data().resolve(name);
        RetrievalFigures figures = new MeasureRetrieval(bench)
                .measure(
                        new BeirFolder().read(folder, folder.resolve(queries)),
                        (query, document, score) -> {},
                        (done, all) -> {});
        System.out.println(name + " " + queries + " " + new JsonWriter().line(figures.values()));
        return figures;
    }

    private static Bench withVectors() {
        assumeTrue(embedder != null, "skipped: KAWAN_EMBEDDING names no onnx:FOLDER");
        return bench(embedder);
    }

    private static Bench bench(@Nullable Embedder embedder) {
        return new Bench(
                TemporaryLuceneIndex.maker(InstantSource.system()), embedder, new VectorFile(KEPT.resolve("vektor")));
    }

    private static Path data() {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared").resolve("data"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: no ../shared/data");
        return found.orElseThrow();
    }
}
