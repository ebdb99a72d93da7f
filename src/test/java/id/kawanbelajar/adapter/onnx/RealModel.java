package id.kawanbelajar.adapter.onnx;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the real multilingual-e5-small, its reference tokenizer and the evaluation data, or skips the test. */
final class RealModel {
    private RealModel() {}

    static Path folder() {
        String setting = Optional.ofNullable(System.getenv("KAWAN_EMBEDDING")).orElse("");
        assumeTrue(setting.startsWith("onnx:"), "skipped: KAWAN_EMBEDDING names no onnx:FOLDER");
        return Path.of(setting.substring("onnx:".length()));
    }

    static Path python() {
        Path python = folder().resolveSibling("venv").resolve("bin").resolve("python");
        assumeTrue(Files.isExecutable(python), "skipped: no reference tokenizer at " + python);
        return python;
    }

    static Path data() {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), p -> p != null, Path::getParent)
                .map(p -> p.resolve("shared").resolve("data"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: no ../shared/data");
        return found.orElseThrow();
    }
}
