package id.kawanbelajar.channel.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.evaluation.judged.AskJudged;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.judged.OneShelf;
import id.kawanbelajar.evaluation.judged.Places;
import id.kawanbelajar.material.Chapters;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.Passage;
import id.kawanbelajar.retrieval.FillVectors;
import id.kawanbelajar.retrieval.Meaning;
import id.kawanbelajar.retrieval.Retriever;
import id.kawanbelajar.tutor.Tutor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** One question of two leads to its section. */
class PlacesCommandTest {
    private static final Material LEAF = Chapters.named("smp/ipa/8/01-daun");

    @TempDir
    Path folder;

    private final Meaning none = new Meaning(null, Meaning.PATIENCE);
    private final StringWriter out = new StringWriter();
    private LuceneIndex index;

    @BeforeEach
    void fill() {
        index = LuceneIndex.open(folder.resolve("indeks"), InstantSource.fixed(Instant.EPOCH));
        List<String> path = List.of("Daun", "Warna");
        index.replace(LEAF, "h", List.of(new Passage("daun#0", LEAF, path, "1", 0, "Klorofil adalah zat hijau daun.")));
        index.publish(index.materials());
        index.commit();
    }

    @AfterEach
    void close() {
        none.close();
        index.close();
    }

    private final class OneLeaf implements MeasuringPlaces {
        @Override
        public List<JudgedQuestion> judgedQuestions(@Nullable Path file) {
            return List.of(
                    new JudgedQuestion("klorofil itu apa", LEAF.id(), List.of("Warna")),
                    new JudgedQuestion("apa guna klorofil", LEAF.id(), List.of("Bentuk")));
        }

        @Override
        public AskJudged judged(boolean withVectors, FillVectors.Progress progress) {
            Retriever retriever = new Retriever(index.search(), none, Retriever.DEPTH_OF_ANSWERS);
            return new AskJudged(
                    new Tutor(retriever, index.search()), new Places(new OneShelf(LEAF)), question -> true);
        }
    }

    private int run(String... words) {
        return new CommandLine(new PlacesCommand(OneLeaf::new, new JsonWriter()::line))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(words);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.51, 1", "1.5, 2"})
    void theExitCodeSaysWhetherEnoughLedToTheirSection(String least, int code) {
        assertThat(run("--minimal", least)).isEqualTo(code);
    }

    @Test
    void listsWhatMissedAndWhatCameInstead() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("""
                MELESET (1)
                - apa guna klorofil (dijawab: belum ada)
                  dicari: smp/ipa/8/01-daun › Bentuk
                  datang: smp/ipa/8/01-daun › Warna
                """);
    }

    @Test
    void theSameForPrograms() {
        run("--json");
        assertThat(out.toString())
                .startsWith(
                        "{\"questions\":2,\"hit@1\":0.5,\"hit@3\":0.5,\"chapter@3\":1.0,\"refused\":0.5,\"extract\":0.5,"
                                + "\"with_vectors\":0,\"chapters\":[{\"bab\":\"smp/ipa/8/01-daun\",\"questions\":2,")
                .contains("\"misses\":[{\"tanya\":\"apa guna klorofil\"");
    }

    @Test
    void writesWhatEachQuestionFound() throws IOException {
        Path run = folder.resolve("run.tsv");
        run("--run", run.toString());
        assertThat(Files.readAllLines(run))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1\tdaun#0\tsmp/ipa/8/01-daun › Warna\t");
    }
}
