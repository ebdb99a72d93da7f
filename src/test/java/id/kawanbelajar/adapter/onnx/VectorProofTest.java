package id.kawanbelajar.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorProofTest {
    @Test
    void theRealModelProvesItself() {
        assertThat(new VectorProof(RealModel.folder()).fault()).isEmpty();
    }

    @Test
    void anotherVocabularyIsNotTheModel(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(
                folder.resolve("model.onnx"), RealModel.folder().resolve("model.onnx"));
        TinyTokenizer.write(folder, TinyTokenizer.REPACKED, Map.of("▁a", -1.0, "b", -2.0));
        assertThat(new VectorProof(folder).fault()).contains("vektornya lain");
    }

    @Test
    void whatIsNoModelIsNotTheModel(@TempDir Path folder) throws IOException {
        TinyTokenizer.write(folder, TinyTokenizer.REPACKED, Map.of("▁a", -1.0));
        Files.writeString(folder.resolve("model.onnx"), "<html>404</html>");
        assertThat(new VectorProof(folder).fault()).contains("model.onnx tidak dapat dijalankan");
    }
}
