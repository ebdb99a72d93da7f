package id.kawanbelajar.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.operation.InstallModel;
import id.kawanbelajar.operation.InstallModel.Outcome;
import id.kawanbelajar.operation.ModelPart;
import id.kawanbelajar.operation.ModelShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole act over a real folder and a real web server. */
final class ModelInstallationTest {
    private static final byte[] GRAPH = bytes(1, 300_000);
    private static final byte[] TOKENIZER = bytes(2, 70_000);
    private static final ModelShelf.Progress SILENT = (part, bytes, total) -> {};

    @TempDir
    Path data;

    private ModelFolderShelf shelf;
    private InstallModel install;
    private ShakyServer server;

    @BeforeEach
    void start() throws IOException {
        shelf = new ModelFolderShelf(data.resolve("model"), Duration.ofSeconds(5), Duration.ofMillis(1));
        install = new InstallModel(shelf, Optional::empty);
        server = new ShakyServer().with("model.onnx", GRAPH).with("tokenizer.json", TOKENIZER);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static byte[] bytes(int seed, int length) {
        byte[] bytes = new byte[length];
        new SplittableRandom(seed).nextBytes(bytes);
        return bytes;
    }

    private void assertInPlace() throws IOException {
        assertThat(Files.readAllBytes(data.resolve("model/model.onnx"))).isEqualTo(GRAPH);
        assertThat(Files.readAllBytes(data.resolve("model/tokenizer.json"))).isEqualTo(TOKENIZER);
        assertThat(shelf.staged()).doesNotExist();
    }

    @Test
    void copiesFromAFolder() throws IOException {
        Path stick = Files.createDirectories(data.resolve("flash disk"));
        Files.write(stick.resolve("model.onnx"), GRAPH);
        Files.write(stick.resolve("tokenizer.json"), TOKENIZER);
        assertThat(install.install(stick.toString(), SILENT)).isEqualTo(new Outcome.Installed(false));
        assertInPlace();
    }

    @Test
    void downloadsAndTellsHowFarItIs() throws IOException {
        List<Long> graph = new ArrayList<>();
        install.install(server.url() + "/", (part, bytes, total) -> {
            if (part == ModelPart.GRAPH) {
                assertThat(total).isEqualTo(GRAPH.length);
                graph.add(bytes);
            }
        });
        assertInPlace();
        assertThat(graph).isSorted().endsWith((long) GRAPH.length);
    }

    @Test
    void findsTheFilesWhereHuggingFaceHasThem() throws IOException {
        try (ShakyServer hub =
                new ShakyServer().with("onnx/model_quantized.onnx", GRAPH).with("tokenizer.json", TOKENIZER)) {
            install.install(hub.url(), SILENT);
        }
        assertInPlace();
    }

    @Test
    void goesOnByItselfWhereTheConnectionBroke() throws IOException {
        server.breakAfter(100_000);
        install.install(server.url(), SILENT);
        assertInPlace();
        assertThat(server.asked())
                .containsExactly("model.onnx", "model.onnx from 100000", "model.onnx from 200000", "tokenizer.json");
    }

    @Test
    void aLaterCallGoesOnWhereAnEarlierStopped() throws IOException {
        server.with("model.onnx", GRAPH).breakAfter(0);
        assertThatThrownBy(() -> install.install(server.url(), SILENT))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("jalankan perintah yang sama lagi");
        Files.write(shelf.staged().resolve("model.onnx.0"), Arrays.copyOf(GRAPH, 250_000));
        server.breakAfter(Integer.MAX_VALUE);
        install.install(server.url(), SILENT);
        assertInPlace();
        assertThat(server.asked()).contains("model.onnx from 250000");
    }

    @Test
    void whatIsWholeIsNotFetchedAgain() throws IOException {
        shelf.fetch(server.url(), ModelPart.GRAPH, SILENT);
        install.install(server.url(), SILENT);
        assertInPlace();
        assertThat(server.asked()).containsExactly("model.onnx", "tokenizer.json");
    }

    @Test
    void startsAgainWhereTheServerKnowsNoRanges() throws IOException {
        server.forgetRanges();
        Files.createDirectories(shelf.staged());
        Files.writeString(shelf.staged().resolve("asal"), server.url());
        Files.write(shelf.staged().resolve("model.onnx.0"), new byte[1_000]);
        install.install(server.url(), SILENT);
        assertInPlace();
    }

    @Test
    void neverMixesTwoSources() throws IOException {
        Files.createDirectories(shelf.staged());
        Files.writeString(shelf.staged().resolve("asal"), "http://lain");
        Files.write(shelf.staged().resolve("model.onnx.0"), new byte[1_000]);
        install.install(server.url(), SILENT);
        assertInPlace();
    }

    @Test
    void refusesAnotherModelWithPlainWordsAndKeepsTheOldOne() throws IOException {
        install.install(server.url(), SILENT);
        InstallModel strict = new InstallModel(shelf, () -> Optional.of("vektornya lain"));
        server.with("model.onnx", bytes(9, 5_000));
        assertThat(strict.install(server.url(), SILENT))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why())
                                .contains("vektornya lain", "SHA-256", "multilingual-e5-small"));
        assertInPlace();
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> install.install(data.resolve("kosong").toString(), SILENT))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("model.onnx tidak ada di");
    }

    @Test
    void givesUpAtOnceWhereTheServerForbidsIt() {
        server.failWith(403);
        assertThatThrownBy(() -> install.install(server.url(), SILENT)).hasMessageContaining("403");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void triesAgainAFewTimesWhereTheServerIsUnwell() {
        server.failWith(503);
        assertThatThrownBy(() -> install.install(server.url(), SILENT)).hasMessageContaining("503");
        assertThat(server.asked()).hasSize(5);
    }
}
