package id.kawanbelajar.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PieceFileTest {
    private static final Map<String, Double> OLD = Map.of("▁a", -1.0, "b", -2.0);

    @TempDir
    Path folder;

    private Path json;
    private Path kept;

    @BeforeEach
    void keepATable() throws IOException {
        json = TinyTokenizer.write(folder, TinyTokenizer.REPACKED, OLD);
        kept = folder.resolve("cache").resolve("e5.pieces");
        PieceFile.open(json, kept);
    }

    @Test
    void isReadInsteadOfTheJson() throws IOException {
        FileTime changed = Files.getLastModifiedTime(json);
        Files.writeString(json, "x".repeat((int) Files.size(json)));
        Files.setLastModifiedTime(json, changed);
        assertThat(encode("ab")).containsExactly(0, 5, 4, 2);
    }

    @Test
    void isMadeAgainWhenTheJsonChanged() throws IOException {
        TinyTokenizer.write(folder, TinyTokenizer.REPACKED, Map.of("▁ab", -1.0));
        assertThat(encode("ab")).containsExactly(0, 4, 2);
        assertThat(encode("ab")).containsExactly(0, 4, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 31, 40, 90})
    void isMadeAgainWhenCut(int length) throws IOException {
        byte[] whole = Files.readAllBytes(kept);
        Files.write(kept, Arrays.copyOf(whole, length));
        assertThat(encode("ab")).containsExactly(0, 5, 4, 2);
        assertThat(Files.readAllBytes(kept)).isEqualTo(whole);
    }

    @Test
    void isMadeAgainWhenAnyByteIsWrong() throws IOException {
        byte[] whole = Files.readAllBytes(kept);
        for (int i = 0; i < whole.length; i++) {
            byte[] wrong = whole.clone();
            wrong[i] ^= 0x40;
            Files.write(kept, wrong);
            assertThat(encode("ab")).containsExactly(0, 5, 4, 2);
            assertThat(Files.readAllBytes(kept)).isEqualTo(whole);
        }
    }

    @Test
    void worksWithoutBeingKept() throws IOException {
        Path nowhere = Files.writeString(folder.resolve("file"), "").resolve("e5.pieces");
        assertThat(new Tokenizer(PieceFile.open(json, nowhere)).encode("ab", 512))
                .containsExactly(0, 5, 4, 2);
    }

    private long[] encode(String text) throws IOException {
        return new Tokenizer(PieceFile.open(json, kept)).encode(text, 512);
    }
}
