package id.kawanbelajar.adapter.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.evaluation.judged.Bounds;
import id.kawanbelajar.evaluation.judged.Exam;
import id.kawanbelajar.evaluation.judged.Expected;
import id.kawanbelajar.evaluation.judged.Expected.Place;
import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.evaluation.judged.Measure;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlJudgedQuestionsTest {
    private static final String GOOD = """
            # kepala
            - tanya: "uap air bisa diliat ga"
              bab: sd/ipas/5/02-siklus-air
              bagian: [Penguapan, "Hati-hati, ini sering keliru"]
            """;

    private static final MaterialId WATER = new MaterialId("sd/ipas/5/02-siklus-air");

    @TempDir
    Path folder;

    private List<JudgedQuestion> read(String yaml) throws IOException {
        Path file = folder.resolve("ujian.yaml");
        Files.writeString(file, yaml);
        return new YamlJudgedQuestions().read(file.toString());
    }

    @Test
    void readsAQuestionWithItsPlace() throws IOException {
        assertThat(read(GOOD))
                .containsExactly(new JudgedQuestion(
                        "uap air bisa diliat ga",
                        new Place(WATER, List.of("Penguapan", "Hati-hati, ini sering keliru"), List.of()),
                        2));
    }

    @Test
    void aChapterAloneIsAPlaceToo() throws IOException {
        assertThat(read("- {tanya: apa itu hujan, bab: sd/ipas/5/02-siklus-air}"))
                .extracting(JudgedQuestion::expected)
                .containsExactly(new Place(WATER, List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    12         | 12
                    "iv"       | iv
                    12-14      | 12,13,14
                    [3, "9-10"] | 3,9,10
                    """)
    void pagesAreNamedAloneInRangesAndInLists(String written, String pages) throws IOException {
        assertThat(read("- {tanya: apa itu hujan, bab: sd/ipas/5/02-siklus-air, halaman: " + written + "}"))
                .extracting(JudgedQuestion::expected)
                .containsExactly(new Place(WATER, List.of(), List.of(pages.split(",", -1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak ada", "Tidak ada", "tidak_ada"})
    void nothingMayAnswer(String written) throws IOException {
        assertThat(read("- {tanya: siapa juara liga, bab: " + written + "}"))
                .extracting(JudgedQuestion::expected)
                .containsExactly(new Expected.Nothing());
    }

    private Exam exam(String bounds) throws IOException {
        read(GOOD);
        Path file = folder.resolve("ujian.yaml");
        Files.writeString(file, bounds + "\npertanyaan:\n" + GOOD);
        return new YamlJudgedQuestions().exam(file.toString());
    }

    @Test
    void boundsStandBesideTheQuestions() throws IOException {
        Exam exam = exam("ambang: {dikutip: 0.75, salah: 12%}");

        assertThat(exam.bounds().values()).isEqualTo(Map.of(Measure.CITED, 0.75, Measure.WRONG, 0.12));
        assertThat(exam.questions()).extracting(JudgedQuestion::line).containsExactly(4);
    }

    @Test
    void withoutBoundsTheUsualOnesHold() throws IOException {
        assertThat(exam("").bounds()).isEqualTo(Bounds.USUAL);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ambang: {dikutip: 75}     | ambang `dikutip: 75` bukan bagian dari 0 sampai 1; contoh: 0.8 atau 80%
                    ambang: {benar: 0.7}      | ambang `benar` tidak dikenal; yang ada: ditemukan, dikutip, ditolak
                    soal: []                  | kunci `soal` tidak dikenal; yang ada: ambang, pertanyaan
                    """)
    void saysWhatIsWrongBesideTheQuestions(String head, String message) {
        assertThatThrownBy(() -> exam(head))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ini sering keliru"]     | ini sering keliru]       | tanda kutip dibuka tetapi tidak ditutup
                    tanya: "uap air bisa diliat ga" | tanya: uap: air: bisa | baris 2 (`- tanya: uap: air: bisa`); teks yang memuat titik dua
                    `  bab`                 | `	bab`                   | baris 3
                    `  bab`                 | ` bab`                   | baris 3
                    """)
    void saysOnWhichLineItStopsBeingYaml(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("bukan YAML yang benar: baris ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    tanya:                      | tanyaa:       | baris 2, pertanyaan ke-1: kunci `tanyaa` tidak dikenal; yang ada: bab
                    "uap air bisa diliat ga"    | ""            | baris 2, pertanyaan ke-1: pertanyaannya kosong
                    bab:                        | #             | baris 2, pertanyaan ke-1: `bab` belum diisi; tulis nama materinya
                    sd/ipas                     | SD ipas       | baris 2, pertanyaan ke-1: `bab: SD ipas/5/02-siklus-air` bukan
                    sd/ipas/5/02-siklus-air     | tidak ada     | baris 2, pertanyaan ke-1: `bab: tidak ada` tidak punya bagian
                    bagian: [Penguapan          | halaman: [9-3 | baris 2, pertanyaan ke-1: `halaman: 9-3` berjalan mundur; tulis 3-9
                    `- tanya`                   | `  tanya`     | harus berupa daftar; awali setiap pertanyaan dengan
                    """)
    void saysWhatIsWrongAndWhere(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("ujian.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void aQuestionThatIsOnlyATextIsShownWithItsLine() {
        assertThatThrownBy(() -> read(GOOD + "- apa itu hujan"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("ujian.yaml baris 5: pertanyaan berupa pasangan, misalnya - tanya:");
    }

    @Test
    void anEmptyFileIsNoTest() {
        assertThatThrownBy(() -> read("# nanti\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("belum berisi pertanyaan");
    }

    @Test
    void aMissingFileIsNamed() {
        String file = folder.resolve("lain.yaml").toString();
        assertThatThrownBy(() -> new YamlJudgedQuestions().read(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(file + " tidak ada; periksa nama dan foldernya");
    }

    @Test
    void aFolderMayHaveNone() throws IOException {
        assertThat(new YamlJudgedQuestions().in(folder.toString())).isEmpty();
        read(GOOD);
        assertThat(new YamlJudgedQuestions().in(folder.toString()))
                .contains(folder.resolve("ujian.yaml").toString());
    }
}
