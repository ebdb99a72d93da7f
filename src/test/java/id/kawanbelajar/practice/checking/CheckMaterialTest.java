package id.kawanbelajar.practice.checking;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.svg.SvgFiles;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.practice.checking.report.Finding;
import id.kawanbelajar.practice.checking.report.Grade;
import id.kawanbelajar.practice.checking.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckMaterialTest {
    private static final String CHAPTER = """
            ---
            judul: Luas
            mapel: matematika
            kelas: 4
            bab: 1
            tujuan: {T1: Menghitung luas.}
            ---

            <!-- hal 1 -->

            # Luas

            ## Persegi panjang

            Luas adalah panjang kali lebar.
            """;
    private static final String QUESTIONS = """
            bab: sd/matematika/4/01-luas
            kelompok:
              - {id: luas-k1, judul: Kebun, teks: Kebun Rani panjang.}
            soal:
              - id: luas-01
                jenis: isian_angka
                level: terapkan
                tujuan: T1
                sumber: Persegi panjang
                kelompok: luas-k1
                parameter:
                  a: {dari: 2, sampai: 9}
                  b: {pilih: [3, 5, 7]}
                syarat: ["a != b", "a*b != 2*(a+b)"]
                hitung: {luas: "a*b"}
                soal: Panjang {a} cm dan lebar {b} cm. Berapa luasnya?
                kunci: "=luas"
                satuan: cm²
                langkah:
                  - "Luas = panjang × lebar."
                  - "Luas = {a} × {b} = {luas} cm²."
                petunjuk: [Ingat rumus luas., Kalikan dua sisi., Panjang dikali lebar.]
                miskonsepsi:
                  - {jawaban: "=2*(a+b)", penjelasan: Itu keliling.}
                  - {jawaban: "=a+b", penjelasan: Kamu menjumlahkan.}
              - id: luas-02
                jenis: pilihan_ganda
                level: ingat
                tujuan: T1
                sumber: Persegi panjang
                soal: Apa satuan luas?
                opsi: {A: cm, B: cm persegi, C: gram}
                kunci: B
                langkah: [Luas diukur dengan persegi satuan., "Jadi, satuannya cm persegi."]
                petunjuk: [Bukan satuan panjang., Bayangkan petak., Petak kecil menutup bidang.]
                miskonsepsi: {A: Itu satuan panjang., C: Itu satuan massa.}
              - id: luas-03
                jenis: ekspresi
                level: paham
                tujuan: T1
                sumber: Persegi panjang
                soal: Tulis luas persegi panjang dengan panjang x dan lebar 3.
                kunci: "3*x"
                variabel: [x]
                langkah: ["Luas = panjang × lebar, jadi 3x."]
                petunjuk: [Kalikan., Panjangnya x., Lebarnya tiga.]
                miskonsepsi: [{jawaban: "x + 3", penjelasan: Kamu menjumlahkan.}]
            """;

    @TempDir
    Path folder;

    @Test
    void isSatisfiedWithAGoodChapter() {
        assertThat(check(CHAPTER, QUESTIONS))
                .satisfies(report -> assertThat(report.of(Grade.PROBLEM)).isEmpty());
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {luas} cm²."                  | {=luas + 1} cm²."               | langkah memuat persamaan yang salah
                    - "Luas = {a} × {b} = {luas}  | - "Luas = {luas} dari {a} dan {b} | langkah terakhir berakhir dengan
                    Panjang dikali lebar.         | "Hasilnya {luas}."              | petunjuk menyebut kunci
                    `, Kalikan dua sisi.`         | ``                              | perlu tepat tiga petunjuk
                    Bayangkan petak.              | Jawaban B.                      | petunjuk menyebut kunci
                    `, C: Itu satuan massa.`      | ``                              | miskonsepsi untuk opsi C belum ada
                    "=a+b"                        | "=b*a"                          | ternyata sama dengan kunci
                    "x + 3"                       | "x*3"                           | ternyata sama dengan kunci
                    C: gram                       | C: cm                           | dua opsi sama
                    kunci: B                      | kunci: E                        | kunci `E` bukan salah satu opsi
                    kelompok: luas-k1             | kelompok: luas-k2               | kelompok `luas-k2` tidak ada
                    id: luas-02                   | id: luas-01                     | id ini sudah dipakai
                    tujuan: T1                    | tujuan: T9                      | tujuan `T9` tidak ada
                    sumber: Persegi panjang       | sumber: Segitiga                | sumber `Segitiga` bukan judul
                    "a != b"                      | "a > 100"                       | tidak ada angka yang memenuhi
                    "a*b"                         | "a*b/(a-a)"                     | dibagi nol
                    "a*b"                         | "a*c"                           | `c` tidak punya nilai
                    "a*b"                         | "a*"                            | rumus `a*` tidak terbaca
                    jenis: ekspresi               | jenis: teka_teki                | jenis `teka_teki` tidak dikenal
                    level: paham                  | level: sulit                    | level
                    petunjuk: [Kalikan.           | petunjk: [Kalikan.              | kunci `petunjk` tidak dikenal
                    4/01-luas                     | 4/02-keliling                   | tidak cocok dengan nama berkasnya
                    teks: Kebun Rani panjang.     | gambar: kebun.svg, uraian_gambar: Kebun | gambar kebun.svg tidak ada
                    "cm persegi."                 | "cm."                           | langkah tidak sampai ke kunci B
                    """)
    void namesWhatIsWrong(String good, String bad, String message) {
        String changed = QUESTIONS.replace(good, bad);
        if (good.equals("\"cm persegi.\"")) {
            changed = QUESTIONS.replace("persegi satuan.", "petak.").replace("satuannya cm persegi.", "satuannya itu.");
        }

        assertThat(changed).isNotEqualTo(QUESTIONS);
        assertThat(check(CHAPTER, changed).of(Grade.PROBLEM))
                .isNotEmpty()
                .anySatisfy(problem -> assertThat(problem.toString()).contains(message));
    }

    @Test
    void namesWhatIsWrongWithTheChapter() {
        assertThat(check(CHAPTER.replace("kelas: 4", "kelas: empat"), QUESTIONS).of(Grade.PROBLEM))
                .extracting(Finding::toString)
                .anyMatch(p -> p.contains("kelas `empat`"))
                .anyMatch(p -> p.contains("tidak ada atau tidak terbaca"));
        assertThat(check(CHAPTER.replace("bab: 1", "bab: 1\nprasyarat: [sd/matematika/3/01-kali]"), QUESTIONS)
                        .of(Grade.PROBLEM))
                .extracting(Finding::toString)
                .anyMatch(p -> p.contains("prasyarat `sd/matematika/3/01-kali` tidak ada"));
    }

    private Report check(String chapter, String questions) {
        Path place = folder.resolve("sd/matematika/4");
        try {
            Files.createDirectories(place);
            Files.writeString(place.resolve("01-luas.md"), chapter);
            Files.writeString(place.resolve("01-luas.soal.yaml"), questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CheckMaterial(
                        new MarkdownFiles(new MarkdownReader(CurriculumReader.shipped())),
                        new YamlExerciseFiles(),
                        new SvgFiles(),
                        new YamlJudgedQuestions())
                .check(folder.toString(), new Random(1));
    }
}
