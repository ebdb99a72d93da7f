package id.kawanbelajar.adapter.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.evaluation.TestSet;
import id.kawanbelajar.evaluation.TestSet.TestQuestion;
import id.kawanbelajar.evaluation.TestSet.Text;
import id.kawanbelajar.failure.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BeirFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void aSmallSet() throws IOException {
        write("corpus.jsonl", """
                {"_id": "d1", "title": "Daun", "text": "Daun hijau.", "lain": [1]}

                {"_id": "d2", "text": "Jantung memompa darah."}
                """);
        write("queries.jsonl", """
                {"_id": "q1", "text": "warna daun?", "answers": ["hijau", "ijo"]}
                {"_id": "q2", "text": "fungsi jantung?"}
                {"_id": "q3", "text": "tak dinilai?"}
                """);
        write("qrels.tsv", "query-id\tcorpus-id\tscore\nq2\td2\t1\nq1\td1\t2\nq1\thilang\t1\nq9\td1\t1\n");
    }

    @Test
    void readsTextsJudgedQuestionsAndGrades() {
        TestSet set = new BeirFolder().read(folder, null);

        assertThat(set.texts())
                .containsExactly(new Text("d1", "Daun", "Daun hijau."), new Text("d2", "", "Jantung memompa darah."));
        assertThat(set.questions())
                .containsExactly(
                        new TestQuestion("q2", "fungsi jantung?", List.of()),
                        new TestQuestion("q1", "warna daun?", List.of("hijau", "ijo")));
        assertThat(set.relevance(set.questions().get(1))).isEqualTo(Map.of("d1", 2, "hilang", 1));
    }

    @Test
    void judgementsNeedNoHeadings() throws IOException {
        write("qrels.tsv", "\uFEFFq1\td1\t1\r\n");

        assertThat(new BeirFolder().read(folder, null).questions())
                .extracting(TestQuestion::id)
                .containsExactly("q1");
    }

    @Test
    void otherQuestionsMayTakeTheirPlace() throws IOException {
        Path informal = write("santai.jsonl", "{\"_id\": \"q2\", \"text\": \"jantung bwt apa?\"}");

        assertThat(new BeirFolder().read(folder, informal).questions())
                .extracting(TestQuestion::text)
                .containsExactly("jantung bwt apa?");
    }

    @Test
    void whatCannotBeReadIsNamedWithItsLine() throws IOException {
        write("queries.jsonl", "{\"_id\": \"q1\", \"text\": \"a?\"}\n\n{\"_id\": \"q2\", \"teks\": \"b?\"}\n");
        assertUnreadable("queries.jsonl baris 3", "\"text\"");

        write("queries.jsonl", "{\"_id\": \"q1\", \"text\": \"a?\"} juga\n");
        assertUnreadable("queries.jsonl baris 1", "objek JSON");

        write("queries.jsonl", "{\"_id\": \"asing\", \"text\": \"a?\"}\n");
        assertUnreadable("queries.jsonl", "qrels.tsv");

        write("qrels.tsv", "query-id\tcorpus-id\tscore\nq1\td1\tbagus\n");
        assertUnreadable("qrels.tsv baris 2", "tab");

        Files.write(folder.resolve("corpus.jsonl"), "{\"_id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertUnreadable("corpus.jsonl sesudah baris 0", "UTF-8");

        Files.delete(folder.resolve("corpus.jsonl"));
        assertUnreadable("corpus.jsonl", "tidak ada");
    }

    private void assertUnreadable(String... parts) {
        assertThatThrownBy(() -> new BeirFolder().read(folder, null))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContainingAll(parts);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
