package id.kawanbelajar.adapter.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole vocabulary of the real model, against Hugging Face's own tokenizer, on sentences nobody here wrote. */
final class TokenizerReferenceTest {
    private static final Path SCRIPT = Path.of("src/test/resources/id/kawanbelajar/adapter/onnx/reference.py")
            .toAbsolutePath();

    @TempDir
    Path cache;

    @Test
    void givesTheIdsOfTheReferenceOnEverySentenceOfTheData() throws Exception {
        Path json = RealModel.folder().resolve("tokenizer.json");
        Tokenizer tokenizer = new Tokenizer(PieceFile.open(json, cache.resolve("e5.pieces")));
        List<String> different = new ArrayList<>();
        int sentences = 0;
        Process reference = new ProcessBuilder(
                        RealModel.python().toString(),
                        SCRIPT.toString(),
                        json.toString(),
                        RealModel.data().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = reference.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine(), sentences++) {
                compare(line.split(" "), tokenizer, different);
            }
        }
        assertThat(reference.waitFor()).isZero();
        System.out.printf("tokenizer: %d sentences, %d differ from the reference%n", sentences, different.size());
        assertThat(different).isEmpty();
        assertThat(sentences).isGreaterThan(5_000);
    }

    private static void compare(String[] row, Tokenizer tokenizer, List<String> different) throws IOException {
        String text = new String(Base64.getDecoder().decode(row[0]), StandardCharsets.UTF_8);
        long[] expected = Arrays.stream(row).skip(1).mapToLong(Long::parseLong).toArray();
        long[] ids = tokenizer.encode(text, 512);
        if (!Arrays.equals(ids, expected)) {
            different.add("%s%n  ours %s%n  ref  %s".formatted(text, Arrays.toString(ids), Arrays.toString(expected)));
        }
    }
}
