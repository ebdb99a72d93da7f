package id.kawanbelajar.practice.checking;

import static id.kawanbelajar.practice.checking.GoodChapter.CHAPTER;
import static id.kawanbelajar.practice.checking.GoodChapter.QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.QuestionFigures;
import id.kawanbelajar.practice.checking.report.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionAdviceTest {
    private static final String CHOICE = """
            - id: pilih-%1$d
              jenis: pilihan_ganda
              level: paham
              tujuan: T1
              sumber: Persegi panjang
              soal: Soal nomor %1$d tentang %2$s?
              opsi: {A: %3$s, B: kotak %1$d, C: garis %1$d}
              kunci: A
              langkah: ["Jadi, pilihan A."]
              petunjuk: [Satu., Dua., Tiga.]
              miskonsepsi: {B: Keliru., C: Keliru.}
            """;
    private static final String NUMBER = """
            - id: angka
              jenis: isian_angka
              level: terapkan
              tujuan: T1
              sumber: Persegi panjang
              parameter: {a: {dari: 4, sampai: 9}}
              soal: Berapa bagian dari {a} itu?
              kunci: "=%1$s"
              toleransi: %2$s
              langkah: ["Jadi, %3$s."]
              petunjuk: [Satu., Dua., Tiga.]
              miskonsepsi: [{jawaban: "100", penjelasan: Keliru.}]
            """;

    @TempDir
    Path folder;

    private GoodChapter chapter;

    @BeforeEach
    void writeOne() {
        chapter = new GoodChapter(folder);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Apa satuan luas?                    | Apa satuan luas, cm persegi atau bukan?
            Banyak petak yang menutup bidang    | Banyak petak yang menutup luas bidang
            dengan panjang x dan lebar 3.       | yaitu 3 × x + 0.
            Berapa luasnya?                     | Hasilnya adalah {luas}. Berapa luasnya?
            """)
    void findsAQuestionThatAnswersItself(String good, String bad) {
        chapter.spoilt(QUESTIONS, "\"3*x\"", "\"3*x + 0\"").spoilt(QUESTIONS, "jadi 3x.", "jadi 3x + 0.");

        assertThat(chapter.spoilt(QUESTIONS, good, bad).check().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.STEM));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Apa satuan luas?                    | Apa satuan luas, cm persegi atau cm?
            Banyak petak yang menutup bidang    | Luas atau keliling? Banyak petak yang menutup bidang
            Panjang {a} cm dan                  | Dari {luas} cm, panjang {a} cm dan
            """)
    void takesWhatAQuestionOffersOrGivesForNoAnswer(String good, String bad) {
        assertThat(chapter.spoilt(QUESTIONS, good, bad).check().findings()).isEmpty();
    }

    @ParameterizedTest(name = "kelas {0}: {1} ± {2}")
    @CsvSource(delimiter = '|', textBlock = """
             4 | a*2   | 0   | {=a*2}   | true
             4 | a/2   | 0   | {=a/2}   | false
             4 | a/3   | 0   | {a}/3    | true
             4 | a*0.5 | 0   | {=a*0.5} | true
             7 | a/4   | 0   | {=a/4}   | true
             7 | a/8   | 0   | {=a/8}   | false
             7 | a/3   | 0   | {=a/3}   | false
             7 | a/3   | 0.1 | {=a/3}   | true
            10 | a/8   | 0   | {=a/8}   | true
            """)
    void expectsNumbersThatTheStageCalculatesWith(
            int kelas, String formula, String tolerance, String shown, boolean nice) {
        chapter.spoilt(CHAPTER, "kelas: 4", "kelas: " + kelas).asking(NUMBER.formatted(formula, tolerance, shown));

        assertThat(chapter.check().findings().stream().map(Finding::rule).toList())
                .allMatch(rule -> rule == Rule.NUMBER)
                .satisfies(rules -> assertThat(rules.isEmpty()).isEqualTo(nice));
    }

    @Test
    void wantsEighteenQuestions() {
        chapter.spoilt(QUESTIONS, GoodChapter.lastQuestion(), "");

        assertThat(chapter.check().findings()).singleElement().asString().contains("ada 17 soal");
    }

    @Test
    void wantsFourQuestionsWhoseNumbersChange() {
        chapter.spoilt(QUESTIONS, "parameter: {a: {dari: 4, sampai: 9}}", "hitung: {a: \"4\"}");

        assertThat(chapter.check().findings()).singleElement().asString().contains("ada 1 soal dengan `parameter`");
    }

    @Test
    void wantsTwoQuestionsForEveryGoal() {
        chapter.spoilt(QUESTIONS, "level: paham\n    tujuan: T2", "level: paham\n    tujuan: T1");

        assertThat(chapter.check().findings()).singleElement().asString().contains("tujuan T2 dilatih 1 soal");
    }

    @Test
    void findsQuestionsThatAreMissing() {
        assertThat(chapter.without(QUESTIONS).check().findings())
                .singleElement()
                .asString()
                .contains("01-luas.md: belum ada soal yang terbaca");
    }

    @ParameterizedTest(name = "{0} choices, {1} with the longest option right")
    @CsvSource({"6, 3, true", "6, 2, false", "5, 5, false"})
    void findsKeysThatGiveThemselvesAwayByTheirLength(int choices, int longest, boolean found) {
        IntStream.range(1, choices)
                .forEach(i -> chapter.asking(
                        CHOICE.formatted(i, "benda".repeat(i), i < longest ? "persegi panjang " + i : "sisi " + i)));
        chapter.spoilt(QUESTIONS, "C: gram per meter", longest == 0 ? "C: gram per meter" : "C: gram");

        assertThat(chapter.check().findings())
                .extracting(Finding::rule)
                .isEqualTo(found ? List.of(Rule.LONGEST_KEY) : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hitung luas meja sepanjang {b} dan selebar 3.", "Hitung luas meja sepanjang {b}, selebar 3!"})
    void findsAQuestionThatIsAskedTwice(String text) {
        chapter.asking(NUMBER.formatted("b*3", "0", "{=b*3}")
                .replace("{a:", "{b:")
                .replace("Berapa bagian dari {a} itu?", text));

        assertThat(chapter.check().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.TWIN))
                .satisfies(finding -> assertThat(finding.message()).contains("luas-10"));
    }

    @Test
    void findsAQuestionThatAnotherChapterAsks() {
        chapter.with(
                        "sd/matematika/4/02-lain.md",
                        "---\njudul: Lain\nmapel: matematika\nkelas: 4\naudiens: guru\ntujuan: {T1: Lain.}\n---\n<!-- hal 1 -->\n# Lain\n\nTeks.\n\n## Persegi panjang")
                .with(
                        "sd/matematika/4/02-lain.soal.yaml",
                        "bab: sd/matematika/4/02-lain\nsoal:\n"
                                + CHOICE.formatted(1, "bidang", "sisi 1").indent(2))
                .asking(CHOICE.replace("pilih-", "lain-").formatted(1, "bidang", "sisi 1"));

        assertThat(chapter.check().findings())
                .singleElement()
                .asString()
                .contains("02-lain.soal.yaml → pilih-1", "lain-1", "01-luas.soal.yaml");
    }

    @Test
    void knowsThatAnotherEquationIsAnotherQuestion() {
        chapter.asking(CHOICE.formatted(1, "x pada {a}x + 2 = 5 itu", "sisi"))
                .asking(CHOICE.replace("Soal nomor %1$d", "Soal nomor 1")
                        .formatted(2, "x pada {a}(x + 2) = 5 itu", "sisi"));

        assertThat(chapter.check().findings()).isEmpty();
    }

    @Test
    void countsWhatQuestionsAreLike() {
        QuestionFigures figures = chapter.check().questions();

        assertThat(figures.kinds())
                .isEqualTo(Map.of("isian_angka", 15, "pilihan_ganda", 1, "ekspresi", 1, "isian_kata", 1));
        assertThat(figures.levels()).isEqualTo(Map.of("terapkan", 15, "ingat", 2, "paham", 1));
        assertThat(figures.changing()).isEqualTo(4);
        assertThat(figures.keyLetters()).isEqualTo(Map.of("B", 1));
    }
}
