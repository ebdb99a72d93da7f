package id.kawanbelajar.adapter.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.evaluation.judged.JudgedQuestion;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.MaterialId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlJudgedQuestionsTest {
    private static final String GOOD = """
            # kepala
            - tanya: "uap air bisa diliat ga"
              bab: sd/ipas/5/02-siklus-air
              bagian: [Penguapan, "Hati-hati, ini sering keliru"]
            """;

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
                        new MaterialId("sd/ipas/5/02-siklus-air"),
                        List.of("Penguapan", "Hati-hati, ini sering keliru")));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    tanya:                      | tanyaa:       | pertanyaan ke-1: kunci `tanyaa` tidak dikenal
                    "uap air bisa diliat ga"    | ""            | pertanyaan ke-1: pertanyaan perlu kata-kata
                    bagian:                     | #             | pertanyaan ke-1: pertanyaan perlu kata-kata
                    sd/ipas                     | SD ipas       | pertanyaan ke-1: `bab: SD ipas/5/02-siklus-air` bukan
                    `- tanya`                   | `  tanya`     | harus berupa daftar
                    """)
    void saysWhatIsWrongAndWhere(String right, String wrong, String message) {
        assertThatThrownBy(() -> read(GOOD.replace(right, wrong)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("ujian.yaml")
                .hasMessageContaining(message);
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
