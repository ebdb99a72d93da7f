package id.kawanbelajar.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kawanbelajar.failure.UnavailableException;
import id.kawanbelajar.retrieval.Embedder;
import id.kawanbelajar.retrieval.EmbedderContract;
import id.kawanbelajar.retrieval.embedding.Pooling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The real model; skipped where KAWAN_EMBEDDING names none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OnnxEmbedderTest implements EmbedderContract {
    private OnnxEmbedder embedder = new OnnxEmbedder(Path.of("unset"), Path.of("unset"), 1);

    @BeforeAll
    void open(@TempDir Path cache) {
        this.cache = cache;
        embedder = new OnnxEmbedder(RealModel.folder(), cache, 2);
    }

    private Path cache = Path.of("unset");

    @AfterAll
    void close() {
        embedder.close();
    }

    @Override
    public Embedder embedder() {
        return embedder;
    }

    @Test
    void theKeptModelGivesTheVectorsOfThePublishedOne() throws Exception {
        float[] kept = embedder.query("mengapa langit biru?");
        Tokenizer tokenizer = new Tokenizer(
                PieceFile.open(RealModel.folder().resolve("tokenizer.json"), cache.resolve("potongan-lain")));
        try (Graph published = Graph.open(RealModel.folder().resolve("model.onnx"))) {
            float[] direct = published.embed(tokenizer.encode("query: mengapa langit biru?", 512), Pooling.MEAN);
            assertThat(kept).containsExactly(direct, within(1e-5f));
        }
    }

    @Test
    void aSecondStartReadsOnlyWhatWasKept() throws IOException {
        String model = embedder.model();
        try (OnnxEmbedder again = new OnnxEmbedder(RealModel.folder(), cache, 1)) {
            assertThat(again.model()).isEqualTo(model);
            assertThat(again.size()).isEqualTo(384);
            assertThat(again.query("daun")).isEqualTo(embedder.query("daun"));
        }
        try (Stream<Path> folders = Files.list(cache)) {
            assertThat(folders.filter(p -> p.getFileName().toString().startsWith("model-")))
                    .hasSize(1);
        }
    }

    @Test
    void aDamagedKeptModelIsMadeAgain(@TempDir Path own) throws IOException {
        float[] vector;
        try (OnnxEmbedder first = new OnnxEmbedder(RealModel.folder(), own, 1)) {
            vector = first.query("daun");
        }
        for (String name : List.of("graf.onnx", "graf.onnx.bobot", "potongan", "kartu")) {
            Files.writeString(keptFolder(own).resolve(name), "rusak");
            try (OnnxEmbedder again = new OnnxEmbedder(RealModel.folder(), own, 1)) {
                assertThat(again.size()).as(name).isEqualTo(384);
                assertThat(again.query("daun")).as(name).isEqualTo(vector);
            }
        }
    }

    private static Path keptFolder(Path cache) throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.filter(p -> p.getFileName().toString().startsWith("model-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void worksWhereNothingCanBeKept(@TempDir Path own) throws IOException {
        Path file = Files.writeString(own.resolve("berkas"), "");
        try (OnnxEmbedder poor = new OnnxEmbedder(RealModel.folder(), file.resolve("x"), 1)) {
            assertThat(poor.model()).isEqualTo(embedder.model());
            assertThat(poor.query("daun")).containsExactly(embedder.query("daun"), within(1e-5f));
        }
    }

    @Test
    void aDamagedModelSaysWhatToDo(@TempDir Path own) throws IOException {
        Files.writeString(own.resolve("model.onnx"), "bukan model");
        Files.copy(RealModel.folder().resolve("tokenizer.json"), own.resolve("tokenizer.json"));
        try (OnnxEmbedder damaged = new OnnxEmbedder(own, own.resolve("cache"), 1)) {
            assertThatThrownBy(() -> damaged.query("daun"))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("./kawan model pasang");
            assertThatThrownBy(damaged::size).isInstanceOf(UnavailableException.class);
        }
    }
}
