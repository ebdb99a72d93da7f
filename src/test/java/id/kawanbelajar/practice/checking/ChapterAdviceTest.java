package id.kawanbelajar.practice.checking;

import static id.kawanbelajar.practice.checking.GoodChapter.CHAPTER;
import static id.kawanbelajar.practice.checking.GoodChapter.QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Rule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chapter that lacks one thing is told so, and nothing else. */
class ChapterAdviceTest {
    private static final String SENTENCE = "Kebun itu kita ukur dengan teliti. ";

    @TempDir
    Path folder;

    private GoodChapter chapter;

    @BeforeEach
    void writeOne() {
        chapter = new GoodChapter(folder);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    `### Contoh 2:`           | ### Lagi:           | PART     | `ada 1, sebaiknya paling sedikit 2 contoh soal`
                    **"Luas selalu bulat."**  | Luas selalu bulat.  | PART     | `ada 2, sebaiknya paling sedikit 3 salah paham`
                    **Keselamatan:**          | Awas,               | PART     | Keselamatan
                    `## Kegiatan: Mengukur`   | ## Mengukur         | PART     | Kegiatan
                    2. Apa yang sulit?        | ``                  | PART     | `ada 2, sebaiknya paling sedikit 3 pertanyaan`
                    - **sisi**: tepi bidang   | ``                  | GLOSSARY | glosarium berisi 7 istilah
                    """)
    void missesAPart(String good, String bad, Rule rule, String message) {
        assertThat(chapter.spoilt(CHAPTER, good, bad).check().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(rule))
                .satisfies(finding -> assertThat(finding.message()).contains(message));
    }

    @Test
    void missesMarksOfPages() {
        chapter.spoilt(CHAPTER, "<!-- hal 2 -->", "").spoilt(CHAPTER, "<!-- hal 3 -->", "");

        assertThat(chapter.check().findings())
                .singleElement()
                .asString()
                .contains("01-luas.md → hal 1: ", "kata sampai tanda halaman berikutnya");
    }

    @Test
    void missesATable() {
        chapter.spoilt(CHAPTER, "| Bidang | Luas |\n|---|---|\n| kebun | 6 |", "");

        assertThat(messages()).singleElement().asString().contains("paling sedikit 1 tabel");
    }

    @Test
    void isTooLong() {
        chapter.spoilt(
                        CHAPTER,
                        "<!-- hal 5 -->",
                        "<!-- hal 5a -->\n\n%1$s\n\n<!-- hal 5 -->".formatted(SENTENCE.repeat(60)))
                .spoilt(
                        CHAPTER,
                        "<!-- hal 6 -->",
                        "<!-- hal 6a -->\n\n%1$s\n\n<!-- hal 6 -->".formatted(SENTENCE.repeat(60)));

        assertThat(messages()).singleElement().asString().contains("kata, sebaiknya paling banyak 1600");
    }

    @Test
    void isTooShortUnlessItIsAGuide() {
        chapter.spoilt(CHAPTER, SENTENCE.repeat(10).strip(), SENTENCE);
        assertThat(messages()).singleElement().asString().contains("paling sedikit 900");

        chapter.spoilt(CHAPTER, "kelas: 4", "kelas: 4\njenis: panduan");
        assertThat(messages()).isEmpty();
    }

    @Test
    void aGuideNeedsNeitherActivityNorGlossaryNorChangingNumbers() {
        chapter.spoilt(CHAPTER, "kelas: 4", "kelas: 4\njenis: panduan")
                .spoilt(CHAPTER, "## Kegiatan: Mengukur", "## Mengukur")
                .spoilt(CHAPTER, "## Glosarium", "## Daftar")
                .spoilt(QUESTIONS, "parameter: {a: {dari: 4, sampai: 9}}", "hitung: {a: \"4\"}");

        assertThat(messages()).isEmpty();
    }

    @Test
    void whatIsForTeachersMayHaveAnyShape() {
        chapter.spoilt(CHAPTER, "kelas: 4", "kelas: 4\naudiens: guru")
                .spoilt(CHAPTER, "## Glosarium", "## Daftar")
                .spoilt(CHAPTER, SENTENCE.repeat(10).strip(), SENTENCE);

        assertThat(messages()).isEmpty();
    }

    @Test
    void hasSentencesThatAreTooLongForItsChildren() {
        chapter.spoilt(
                CHAPTER,
                "Kebun itu kita ukur dengan teliti. Kebun itu",
                "Kebun itu kita ukur dengan sangat teliti memakai petak yang sama besar lalu kebun itu");

        assertThat(messages()).singleElement().asString().contains("kata per kalimat, untuk fase B paling banyak 12");
    }

    @Test
    void mayHaveLongerSentencesForOlderChildren() {
        chapter.spoilt(
                        CHAPTER,
                        "Kebun itu kita ukur dengan teliti. Kebun itu",
                        "Kebun itu kita ukur dengan sangat teliti memakai petak besar lalu kebun itu")
                .spoilt(CHAPTER, "kelas: 4", "kelas: 7");

        assertThat(chapter.check().findings()).extracting(Finding::rule).doesNotContain(Rule.READABILITY);
    }

    @Test
    void usesATermLongBeforeItIsExplained() {
        chapter.spoilt(CHAPTER, "**Luas** adalah", "Keliling bidang berbeda dari luas. **Luas** adalah")
                .spoilt(CHAPTER, "**Keliling bidang** adalah", SENTENCE.repeat(3) + "\n\n**Keliling bidang** adalah");

        assertThat(chapter.check().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.TERM))
                .satisfies(finding -> assertThat(finding.spot()).isEqualTo("hal 1, Persegi panjang"))
                .satisfies(
                        finding -> assertThat(finding.message()).contains("“keliling bidang”", "berbeda dari luas."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rani mengukur luas kebun | Rani mengukur keliling bidang kebun
            menghitung luas persegi  | menghitung keliling bidang persegi
            '## Persegi panjang'     | ## Bekal awal\\n\\nKeliling bidang itu tepi.\\n\\n## Persegi panjang
            '### Contoh 1:'          | ### Keliling bidang\\n\\n### Contoh 1:
            '## Persegi panjang'     | ## Persegi panjang\\n\\nKeliling-bidang lain.
            """)
    void mayNameATermInItsOpeningGoalsHeadingsAndWhatWasLearntBefore(String good, String bad) {
        chapter.spoilt(CHAPTER, good, bad.replace("\\n", "\n"))
                .spoilt(CHAPTER, "**Keliling bidang** adalah", SENTENCE.repeat(3) + "\n\n**Keliling bidang** adalah");

        assertThat(messages()).isEmpty();
    }

    private List<String> messages() {
        return chapter.check().findings().stream().map(Finding::message).toList();
    }
}
