package id.kawanbelajar.practice.checking;

import id.kawanbelajar.adapter.document.MarkdownFiles;
import id.kawanbelajar.adapter.document.MarkdownReader;
import id.kawanbelajar.adapter.svg.SvgFiles;
import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.adapter.yaml.YamlExerciseFiles;
import id.kawanbelajar.adapter.yaml.YamlJudgedQuestions;
import id.kawanbelajar.practice.checking.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chapter that keeps every rule, to be spoilt in one place at a time. */
final class GoodChapter {
    static final String CHAPTER = "sd/matematika/4/01-luas.md";
    static final String QUESTIONS = "sd/matematika/4/01-luas.soal.yaml";
    static final String DRAWING = "sd/matematika/4/01-luas-kebun.svg";

    /** Ten sentences of six words. */
    private static final String PLAIN =
            "Kebun itu kita ukur dengan teliti. ".repeat(10).strip();

    private static final String GOOD_CHAPTER = """
            ---
            judul: Luas
            mapel: matematika
            kelas: 4
            bab: 1
            tujuan: {T1: Menghitung luas., T2: Membandingkan luas.}
            ---

            <!-- hal 1 -->

            # Luas

            Rani mengukur luas kebun dengan petak.

            ## Tujuan belajar

            - **T1:** menghitung luas persegi panjang.

            ## Persegi panjang

            **Luas** adalah banyak petak yang menutup bidang. @

            ![Kebun berbentuk persegi panjang dengan enam petak di dalamnya](01-luas-kebun.svg)

            **Keliling bidang** adalah panjang semua tepi bidang itu. @

            <!-- hal 2 -->

            @

            ### Contoh 1: Kebun Rani

            @

            ### Contoh 2: Kebun Doni

            @

            <!-- hal 3 -->

            ## Membandingkan

            @ @

            | Bidang | Luas |
            |---|---|
            | kebun | 6 |

            <!-- hal 4 -->

            ## Salah paham yang sering muncul

            **"Luas sama dengan tepi."** @

            **"Luas selalu bulat."** @

            **"Luas berubah jika diputar."** @

            ## Kegiatan: Mengukur meja

            Ukur meja. **Keselamatan:** hati-hati dengan sudut meja.

            <!-- hal 5 -->

            @ @ @

            <!-- hal 6 -->

            @ @

            ## Refleksi

            1. Apa yang baru?
            2. Apa yang sulit?
            3. Apa yang ingin kamu coba?

            ## Glosarium

            - **luas**: banyak petak
            - **keliling bidang**: panjang tepi
            - **petak**: persegi kecil
            - **sisi**: tepi bidang
            - **sudut**: pertemuan sisi
            - **panjang**: sisi yang jauh
            - **lebar**: sisi yang dekat
            - **bidang**: bagian yang datar
            """.replace("@", PLAIN);

    private static final String GOOD_QUESTIONS = """
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
                tujuan: T2
                sumber: Membandingkan
                soal: Apa satuan luas?
                opsi: {A: cm, B: cm persegi, C: gram per meter}
                kunci: B
                langkah: [Luas diukur dengan persegi satuan., "Jadi, satuannya cm persegi."]
                petunjuk: [Bukan satuan panjang., Bayangkan petak., Petak kecil menutup bidang.]
                miskonsepsi: {A: Itu satuan panjang., C: Itu satuan massa.}
              - id: luas-03
                jenis: ekspresi
                level: paham
                tujuan: T2
                sumber: Persegi panjang
                soal: Tulis luas persegi panjang dengan panjang x dan lebar 3.
                kunci: "3*x"
                variabel: [x]
                langkah: ["Luas = panjang × lebar, jadi 3x."]
                petunjuk: [Kalikan., Panjangnya x., Lebarnya tiga.]
                miskonsepsi: [{jawaban: "x + 3", penjelasan: Kamu menjumlahkan.}]
              - id: luas-04
                jenis: isian_kata
                level: ingat
                tujuan: T1
                sumber: Persegi panjang
                soal: Banyak petak yang menutup bidang disebut …
                kunci: luas
                langkah: ["Banyak petak adalah luas."]
                petunjuk: [Bukan tepi., Ingat petak., Dihitung dalam persegi.]
                miskonsepsi: [{jawaban: keliling, penjelasan: Itu panjang tepi.}]
            """ + more();

    private static final String GOOD_DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 200" role="img">
              <title>Kebun</title>
              <desc>Kebun dengan enam petak.</desc>
              <rect width="360" height="200" fill="white"/>
              <text x="10" y="30" font-size="14">kebun</text>
            </svg>
            """;

    private final Path folder;
    private final Map<String, String> files = new LinkedHashMap<>();

    GoodChapter(Path folder) {
        this.folder = folder;
        files.put(CHAPTER, GOOD_CHAPTER);
        files.put(QUESTIONS, GOOD_QUESTIONS);
        files.put(DRAWING, GOOD_DRAWING);
    }

    /** Fourteen more questions, three of them with changing numbers, so that there are enough. */
    private static String more() {
        List<String> things = List.of(
                "meja",
                "buku",
                "papan",
                "pintu",
                "kolam",
                "sawah",
                "kertas",
                "kain",
                "ubin",
                "dinding",
                "lapangan",
                "taplak",
                "spanduk",
                "tikar");
        return IntStream.range(0, things.size())
                .mapToObj(i -> """
                  - id: luas-%d
                    jenis: isian_angka
                    level: terapkan
                    tujuan: T1
                    sumber: Persegi panjang
                %s    soal: Hitung luas %s sepanjang %s dan selebar 3.
                    kunci: "=%s*3"
                    langkah: ["%s × 3 = {=%s*3}."]
                    petunjuk: [Ingat rumusnya., Kalikan dua sisi., Panjang dikali lebar.]
                    miskonsepsi: [{jawaban: "=%s+3", penjelasan: Kamu menjumlahkan.}]
                """.formatted(
                                10 + i,
                                i < 3 ? "    parameter: {a: {dari: 4, sampai: 9}}\n" : "",
                                things.get(i),
                                i < 3 ? "{a}" : "1" + i,
                                side(i),
                                i < 3 ? "{a}" : "1" + i,
                                side(i),
                                side(i)))
                .collect(Collectors.joining());
    }

    static String lastQuestion() {
        return GOOD_QUESTIONS.substring(GOOD_QUESTIONS.indexOf("  - id: luas-23"));
    }

    private static String side(int i) {
        return i < 3 ? "a" : "1" + i;
    }

    /** Replaces words that must be there. */
    GoodChapter spoilt(String file, String good, String bad) {
        String before = files.getOrDefault(file, "");
        if (!before.contains(good)) {
            throw new IllegalArgumentException(file + " does not hold " + good);
        }
        files.put(file, before.replace(good, bad));
        return this;
    }

    /** Adds a question at the end. */
    GoodChapter asking(String question) {
        files.merge(QUESTIONS, question.indent(2), String::concat);
        return this;
    }

    GoodChapter with(String file, String text) {
        files.put(file, text);
        return this;
    }

    GoodChapter without(String file) {
        files.remove(file);
        return this;
    }

    Report check() {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
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
