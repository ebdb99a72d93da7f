package id.kawanbelajar.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MissingModelTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyFolderSaysWhatIsMissingAndWhatToDo() {
        try (OnnxEmbedder embedder = new OnnxEmbedder(folder, folder.resolve("cache"), 1)) {
            assertThatThrownBy(() -> embedder.query("daun"))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContainingAll("model.onnx", "./kawan model pasang");
            assertThatThrownBy(() -> embedder.passages(List.of("daun"))).isInstanceOf(UnavailableException.class);
            assertThatThrownBy(embedder::model).isInstanceOf(UnavailableException.class);
        }
    }

    @Test
    void aTokenizerOfAnotherModelIsRefused() throws IOException {
        Files.writeString(folder.resolve("model.onnx"), "x");
        Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": {\"type\": \"WordPiece\"}}");
        try (OnnxEmbedder embedder = new OnnxEmbedder(folder, folder.resolve("cache"), 1)) {
            assertThatThrownBy(() -> embedder.query("daun"))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("multilingual-e5-small");
        }
    }
}
