package id.kawanbelajar.practice.printing;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.HtmlPages;
import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.practice.printing.PrintChapter.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintChapterTest {
    private static final String CHAPTER = """
            ---
            judul: Luas Kebun
            mapel: matematika
            kelas: 7
            ---

            <!-- hal 3 -->

            # Luas Kebun

            Rumusnya $L = \\frac{a \\times t}{2}$. <script>alert(1)</script>

            ![Sebuah kebun](kebun.svg)
            """;
    private static final String QUESTIONS = """
            bab: smp/matematika/7/01-kebun
            soal:
              - id: uji-01
                jenis: isian_angka
                level: ingat
                tujuan: T1
                sumber: Luas Kebun
                parameter: {a: {dari: 2, sampai: 90}}
                hitung: {b: "a*1000"}
                soal: Kebun bersisi {a} m. Berapa seribu kali sisinya?
                kunci: "=b"
                satuan: m
                langkah: ["{a} × 1.000 = {b}"]
                petunjuk: [satu, dua, tiga]
              - id: uji-02
                jenis: isian_kata
                level: ingat
                tujuan: T1
                sumber: Luas Kebun
                soal: "Baris * pertama\\n1. baris kedua"
                kunci: kelapa
                langkah: [Begitulah.]
                petunjuk: [satu, dua, tiga]
            """;

    @TempDir
    private Path folder;

    private PrintChapter print;

    @BeforeEach
    void layOutChapters() throws IOException {
        for (String name : new String[] {"01-kebun", "02-kebun-kopi"}) {
            write("smp/matematika/7/%s.md".formatted(name), CHAPTER);
        }
        write("smp/matematika/7/01-kebun.soal.yaml", QUESTIONS);
        write("smp/matematika/7/kebun.svg", "<svg/>");
        MarkdownFiles files = new MarkdownFiles(new MarkdownReader(CurriculumReader.shipped()));
        print = new PrintChapter(files, new YamlExerciseFiles(), new HtmlPages(files), folder.toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String page(boolean withKey, long series) {
        return print.print("smp/matematika/7/01-kebun", withKey, series) instanceof Outcome.Printed printed
                ? printed.html()
                : "";
    }

    @Test
    void setsFormulasForTheBrowserAndPutsPicturesInside() {
        String picture = Base64.getEncoder().encodeToString("<svg/>".getBytes(StandardCharsets.UTF_8));

        assertThat(page(false, 1))
                .contains("<mfrac>", "<mo>×</mo>", "<span class=\"hal\">hal 3</span>")
                .contains("<img src=\"data:image/svg+xml;base64,%s\" alt=\"Sebuah kebun\">".formatted(picture));
    }

    @Test
    void letsNoHtmlOfAFileThrough() {
        assertThat(page(false, 1)).doesNotContain("<script>");
    }

    @Test
    void showsTheKeyOnlyToWhomAsksForIt() {
        assertThat(page(false, 1)).doesNotContain("kelapa");
        assertThat(page(true, 1)).contains("Kunci dan pembahasan", "kelapa");
    }

    @Test
    void theSameSeriesHasTheSameNumbersWithAndWithoutTheKey() {
        String asked = asked(page(false, 5));

        assertThat(asked).isNotBlank().isEqualTo(asked(page(true, 5)));
        assertThat(page(true, 5)).contains(asked + ".000 m");
        assertThat(asked(page(false, 6))).isNotEqualTo(asked);
    }

    private static String asked(String html) {
        return html.replaceAll("(?s).*Kebun bersisi (\\d+) m.*", "$1");
    }

    @Test
    void theTextOfAQuestionIsNoMarkdown() {
        assertThat(page(false, 1)).contains("Baris * pertama").contains("1. baris kedua");
    }

    @Test
    void findsAChapterByWordsOfItsName() {
        assertThat(print.print("kebun kopi", false, 1)).isInstanceOf(Outcome.Printed.class);
    }

    @Test
    void asksWhichOneWhereTheWordsFitSeveral() {
        assertThat(print.print("kebun", false, 1))
                .isEqualTo(
                        new Outcome.WhichOne(List.of("smp/matematika/7/01-kebun", "smp/matematika/7/02-kebun-kopi")));
    }

    @Test
    void namesWhatThereIsWhereNothingFits() {
        assertThat(print.print("sawah", false, 1)).isInstanceOf(Outcome.NotFound.class);
    }

    @Test
    void printsAChapterThatHasNoQuestions() {
        assertThat(print.print(
                        folder.resolve("smp/matematika/7/02-kebun-kopi.md").toString(), true, 1))
                .isInstanceOf(Outcome.Printed.class);
    }
}
