package id.kawanbelajar.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.progress.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerLogFileTest {
    @TempDir
    private Path folder;

    private List<List<Attempt>> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("log.jsonl"), text);
        List<List<Attempt>> students = new ArrayList<>();
        new AnswerLogFile().read(file, students::add);
        return students;
    }

    @Test
    void readsEachStudentsAnswersInOrder() throws IOException {
        assertThat(read("""
                        {"student": "a", "seq": [[143, 0], ["x", 1]], "items": [7, "q"]}
                        {"student": "b", "seq": [], "items": []}
                        {"student": 3, "seq": [[143, 1]], "items": [7]}
                        """))
                .containsExactly(
                        List.of(
                                new Attempt("a", "7", List.of("143"), false, true),
                                new Attempt("a", "q", List.of("x"), true, true)),
                        List.of(new Attempt("3", "7", List.of("143"), true, true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"student\": \"a\", \"seq\": [[1, 0]], \"items\": []}",
                "{\"student\": \"a\", \"seq\": [[1, 0]]}",
                "{\"student\": \"a\", \"seq\": [[1, 2]], \"items\": [4]}",
                "{\"student\": \"a\", \"seq\": [[1]], \"items\": [4]}",
                "{\"seq\": [[1, 1]], \"items\": [4]}"
            })
    void aLineThatIsNoLogIsNamed(String line) {
        assertThatThrownBy(() -> read("\n" + line))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("log.jsonl baris 2");
    }
}
