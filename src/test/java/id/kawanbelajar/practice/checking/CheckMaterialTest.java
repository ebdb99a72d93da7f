package id.kawanbelajar.practice.checking;

import static id.kawanbelajar.practice.checking.GoodChapter.CHAPTER;
import static id.kawanbelajar.practice.checking.GoodChapter.QUESTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Grade;
import id.kawanbelajar.practice.checking.report.Report;
import id.kawanbelajar.practice.checking.report.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckMaterialTest {
    @TempDir
    Path folder;

    private GoodChapter chapter;

    @BeforeEach
    void writeOne() {
        chapter = new GoodChapter(folder);
    }

    @Test
    void isSatisfiedWithAGoodChapter() {
        Report report = chapter.check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.chapters()).hasSize(1);
        assertThat(report.questions().count()).isEqualTo(18);
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    = {luas} cm²."               | = {=luas + 1} cm²."               | STEP          | persamaan yang salah
                    - "Luas = {a} × {b} = {luas} | - "Luas = {luas} dari {a} dan {b} | KEY           | langkah terakhir berakhir dengan
                    kunci: "=luas"               | kunci: "=luas + 1"                | KEY           | langkah terakhir berakhir dengan
                    Panjang dikali lebar.        | "Hasilnya {luas}."                | HINT          | petunjuk menyebut kunci
                    Bayangkan petak.             | Jawaban B.                        | HINT          | petunjuk menyebut kunci
                    `, Kalikan dua sisi.`        | ``                                | HINT          | perlu tepat tiga petunjuk
                    `, C: Itu satuan massa.`     | ``                                | MISCONCEPTION | miskonsepsi untuk opsi C belum ada
                    "=a+b"                       | "=b*a"                            | MISCONCEPTION | ternyata sama dengan kunci
                    "x + 3"                      | "x*3"                             | MISCONCEPTION | ternyata sama dengan kunci
                    C: gram per meter            | C: cm                             | OPTION        | dua opsi sama
                    kunci: B                     | kunci: C                          | KEY           | langkah terakhir sampai ke pilihan B
                    kunci: B                     | kunci: E                          | FORMAT        | kunci `E` bukan salah satu opsi
                    kelompok: luas-k1            | kelompok: luas-k2                 | REFERENCE     | kelompok `luas-k2` tidak ada
                    id: luas-02                  | id: luas-01                       | ID            | id ini sudah dipakai
                    tujuan: T1                   | tujuan: T9                        | REFERENCE     | tujuan `T9` tidak ada
                    sumber: Persegi panjang      | sumber: Segitiga                  | REFERENCE     | sumber `Segitiga` bukan judul
                    4/01-luas                    | 4/02-keliling                     | REFERENCE     | tidak cocok dengan nama berkasnya
                    "a != b"                     | "a > 100"                         | NUMBER        | tidak ada angka yang memenuhi
                    luas: "a*b"                  | luas: "a*b/(a-a)"                 | NUMBER        | dibagi nol
                    luas: "a*b"                  | luas: "a*c"                       | NUMBER        | `c` tidak punya nilai
                    luas: "a*b"                  | luas: "a*"                        | FORMAT        | rumus `a*` tidak terbaca
                    jenis: ekspresi              | jenis: teka_teki                  | FORMAT        | jenis `teka_teki` tidak dikenal
                    level: paham                 | level: sulit                      | FORMAT        | `level` adalah
                    `judul: Kebun,`              | `tabell: "| 1 |", judul: Kebun,`  | FORMAT        | kunci `tabell` tidak dikenal
                    kelompok:                    | grup:                             | FORMAT        | kunci `grup` tidak dikenal
                    petunjuk: [Kalikan.          | petunjk: [Kalikan.                | FORMAT        | kunci `petunjk` tidak dikenal
                    """)
    void namesWhatIsWrongWithAQuestion(String good, String bad, Rule rule, String message) {
        assertThat(chapter.spoilt(QUESTIONS, good, bad).check().findings())
                .filteredOn(finding -> finding.rule() == rule)
                .extracting(Finding::toString)
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding).contains("01-luas.soal.yaml").contains(message));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    kelas: 4                  | kelas: empat                      | FORMAT    | kelas `empat`
                    kelas: 4                  | `kelas: 4\njenis: buku`           | FORMAT    | jenis adalah `bab` atau `panduan`
                    kelas: 4                  | `kelas: 4\nprasyarat: [sd/x/1/y]` | REFERENCE | prasyarat `sd/x/1/y` tidak ada
                    `## Membandingkan`        | ## Persegi panjang                | FORMAT    | dipakai dua kali
                    """)
    void namesWhatIsWrongWithTheChapter(String good, String bad, Rule rule, String message) {
        assertThat(chapter.spoilt(CHAPTER, good, bad.replace("\\n", "\n"))
                        .check()
                        .findings())
                .filteredOn(finding -> finding.rule() == rule)
                .extracting(Finding::toString)
                .anyMatch(finding -> finding.contains("01-luas.md") && finding.contains(message));
    }

    @Test
    void saysThatQuestionsHaveNoChapter() {
        chapter.spoilt(CHAPTER, "kelas: 4", "kelas: empat");

        assertThat(chapter.check().of(Grade.PROBLEM))
                .extracting(Finding::message)
                .anyMatch(message -> message.startsWith("babnya (.md dengan nama yang sama) tidak ada"));
    }

    @Test
    void findsAnIdThatAnotherFileUses() {
        chapter.with(
                        "sd/matematika/4/02-luas.md",
                        "---\njudul: Lain\nmapel: ipa\nkelas: 4\n---\n<!-- hal 1 -->\n# Lain\n\nTeks.")
                .with("sd/matematika/4/02-luas.soal.yaml", """
                        bab: sd/matematika/4/02-luas
                        kelompok: [{id: luas-04, judul: Lain, teks: Lain.}]
                        soal: []
                        """);

        assertThat(chapter.check().findings())
                .filteredOn(finding -> finding.rule() == Rule.ID)
                .singleElement()
                .asString()
                .contains("02-luas.soal.yaml → luas-04", "01-luas.soal.yaml");
    }

    @Test
    void letsAdvicePassUnlessItIsStrict() {
        Report report = chapter.spoilt(CHAPTER, "- **sisi**: tepi bidang", "").check();

        assertThat(report.findings()).hasSize(1);
        assertThat(report.passes(false)).isTrue();
        assertThat(report.passes(true)).isFalse();
    }

    @Test
    void letsNoProblemPass() {
        assertThat(chapter.spoilt(QUESTIONS, "kunci: B", "kunci: C").check().passes(false))
                .isFalse();
    }
}
