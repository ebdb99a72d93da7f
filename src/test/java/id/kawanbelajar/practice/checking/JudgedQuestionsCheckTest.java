package id.kawanbelajar.practice.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.svg.SvgFiles;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.practice.checking.report.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedQuestionsCheckTest {
    private static final String GOOD =
            "- {tanya: luas itu apa, bab: sd/matematika/4/01-luas, bagian: [Luas, Persegi panjang]}\n";

    @TempDir
    Path folder;

    private List<String> check(String questions) throws IOException {
        Path place = Files.createDirectories(folder.resolve("sd/matematika/4"));
        Files.writeString(place.resolve("01-luas.md"), """
                ---
                judul: Luas
                mapel: matematika
                kelas: 4
                bab: 1
                ---

                # Luas

                ## Persegi panjang

                Luas adalah panjang kali lebar.
                """);
        Files.writeString(folder.resolve("ujian.yaml"), questions);
        return new CheckMaterial(
                        new MarkdownFiles(new MarkdownReader(CurriculumReader.shipped())),
                        new YamlExerciseFiles(),
                        new SvgFiles(),
                        new YamlJudgedQuestions())
                .check(folder.toString(), new Random(1)).findings().stream()
                        .filter(finding -> finding.file().endsWith("ujian.yaml"))
                        .map(Finding::toString)
                        .toList();
    }

    @Test
    void aChapterAndItsSectionsAreThere() throws IOException {
        assertThat(check(GOOD)).isEmpty();
    }

    @Test
    void aSectionThatIsNotThereIsNamedWithItsQuestion() throws IOException {
        assertThat(check(GOOD.replace("Persegi panjang", "Segitiga")))
                .singleElement()
                .asString()
                .contains("luas itu apa", "bagian `Segitiga` bukan judul bagian di bab `sd/matematika/4/01-luas`");
    }

    @Test
    void aChapterThatIsNotThereIsNamed() throws IOException {
        assertThat(check(GOOD.replace("01-luas", "02-keliling")))
                .singleElement()
                .asString()
                .contains("bab `sd/matematika/4/02-keliling` tidak ada di folder ini");
    }

    @Test
    void aFileThatCannotBeReadIsAProblemOfTheFolder() throws IOException {
        assertThat(check(GOOD.replace("bagian", "bagin")))
                .singleElement()
                .asString()
                .contains("kunci `bagin` tidak dikenal");
    }
}
