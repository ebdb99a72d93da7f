package id.kawanbelajar.channel.cli.exam;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.json.JsonWriter;
import id.kawanbelajar.adapter.lucene.LuceneIndex;
import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.evaluation.judged.AskJudged;
import id.kawanbelajar.evaluation.judged.Exam;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Three questions to one small material: one quoted rightly, one refused rightly, one answered from elsewhere. */
class ExamCommandTest {
    private static final Material LEAF = Chapters.named("guru/daun");

    @TempDir
    Path folder;

    private final Meaning none = new Meaning(null, Meaning.PATIENCE);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private LuceneIndex index;
    private Path file;

    @BeforeEach
    void fill() throws IOException {
        index = LuceneIndex.open(folder.resolve("indeks"), InstantSource.fixed(Instant.EPOCH));
        List<String> path = List.of("Daun", "Warna");
        index.replace(LEAF, "h", List.of(new Passage("guru/daun#0", LEAF, path, "4", 0, "Klorofil < zat hijau daun.")));
        index.publish(index.materials());
        index.commit();
        file = Files.writeString(folder.resolve("ujian-kami.yaml"), """
                ambang: {salah: 0.4, ditemukan: 0.5, dikutip: 0.5}
                pertanyaan:
                - {tanya: klorofil itu apa, bab: guru/daun, halaman: 4}
                - {tanya: siapa juara liga champion, bab: tidak ada}
                - {tanya: klorofil zat apa, bab: guru/daun, halaman: 9}
                """);
    }

    @AfterEach
    void close() {
        none.close();
        index.close();
    }

    private final class School implements Examining {
        private final Places places = new Places(
                new OneShelf(List.of(LEAF), Chapters.document("[4]", "Klorofil < zat hijau daun.", "[9]", "Akar.")));

        @Override
        public Exam exam(Path path) {
            return new YamlJudgedQuestions().exam(path.toString());
        }

        @Override
        public AskJudged examined(boolean withVectors, FillVectors.Progress progress) {
            Retriever retriever = new Retriever(index.search(), none, Retriever.DEPTH_OF_ANSWERS);
            return new AskJudged(new Tutor(retriever, index.search()), places, question -> true);
        }

        @Override
        public Path reports() {
            return folder.resolve("laporan");
        }
    }

    private int run(String... words) {
        return new CommandLine(new ExamCommand(School::new, new JsonWriter()::line))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    @Test
    void showsEveryQuestionAndTheSums() {
        assertThat(run(file.toString())).isZero();

        assertThat(out.toString())
                .contains("""
                   1  dikutip    ya        ya       klorofil itu apa
                   2  ditolak                       siapa juara liga champion
                !  3  salah      tidak     tidak    klorofil zat apa
                        seharusnya: guru/daun · hal 9
                        datang: guru/daun › Warna · hal 4

                3 pertanyaan: 2 ada jawabannya di materi, 1 tidak ada; 0 dicari dengan vektor
                """)
                .containsPattern("Dikutip +1 dari 2 +50% +≥ 50% +lulus")
                .contains("\nLULUS\n");
    }

    @ParameterizedTest
    @CsvSource({"salah=0.34, 0", "salah=0.3, 1", "dikutip=60%, 1", "dikutip=60, 2", "lucu=0.5, 2"})
    void theExitCodeSaysWhetherEveryBoundIsKept(String bound, int code) {
        assertThat(run(file.toString(), "--ambang", bound)).isEqualTo(code);
    }

    @Test
    void aPageToReadOnAPhoneLiesInTheDataUnlessElsewhereIsSaid() throws IOException {
        run(file.toString());

        Path page = folder.resolve("laporan").resolve("ujian-kami.html");
        assertThat(out.toString()).endsWith("Laporan untuk HP atau peramban: " + page + System.lineSeparator());
        assertThat(Files.readString(page))
                .contains("<meta name=\"viewport\"", "Perlu dilihat (1)", "Sudah benar (2)", "Klorofil &lt; zat")
                .doesNotContain("{{", "src=", "http");
    }

    @Test
    void thePageGoesWhereItIsWanted() {
        Path page = folder.resolve("sini").resolve("a.html");
        run(file.toString(), "--html", page.toString(), "--json");

        assertThat(page).exists();
        assertThat(folder.resolve("laporan")).doesNotExist();
    }

    @Test
    void theSameForPrograms() {
        assertThat(run(file.toString(), "--json", "--ambang", "salah=0")).isEqualTo(1);

        assertThat(out.toString())
                .startsWith(
                        "{\"questions\":3,\"answerable\":2,\"found\":1,\"cited\":1,\"refused\":1,"
                                + "\"falsely_refused\":0,\"wrong\":1,\"hit@1\":0.5,\"hit@3\":0.5,\"with_vectors\":0,\"passed\":false,")
                .contains("{\"baris\":3,\"tanya\":\"klorofil itu apa\",\"expected\":\"guru/daun · hal 4\","
                        + "\"outcome\":\"cited\",\"right\":true,")
                .hasLineCount(1);
    }
}
