package id.kawanbelajar.adapter.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kawanbelajar.adapter.yaml.CurriculumReader;
import id.kawanbelajar.curriculum.Fase;
import id.kawanbelajar.curriculum.Kelas;
import id.kawanbelajar.failure.UnreadableException;
import id.kawanbelajar.material.Audience;
import id.kawanbelajar.material.Block;
import id.kawanbelajar.material.Chapter;
import id.kawanbelajar.material.Document;
import id.kawanbelajar.material.Material;
import id.kawanbelajar.material.MaterialId;
import id.kawanbelajar.material.PageMark;
import id.kawanbelajar.material.loading.Hints;
import id.kawanbelajar.material.loading.Illustration;
import id.kawanbelajar.material.loading.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private static final MaterialId ID = new MaterialId("smp/ipa/8/01-fotosintesis");
    private static final String FRONT = """
            ---
            judul: Fotosintesis
            buku: IPA SMP Kelas 8
            mapel: ipa
            kelas: 8
            bab: 1
            elemen: [Pemahaman IPA]
            tujuan:
              T1: Menjelaskan fotosintesis.
            prasyarat: [smp/ipa/7/03-sel]
            penulis: Tim
            lisensi: CC BY 4.0
            ---
            """;

    private final MarkdownReader reader = new MarkdownReader(CurriculumReader.shipped());

    @Test
    void readsWhatTheChapterSaysAboutItself() {
        assertThat(read(FRONT + "# Fotosintesis\n\nIsi.").material())
                .isEqualTo(new Material(
                        ID,
                        "IPA SMP Kelas 8",
                        new Chapter(1, "Fotosintesis"),
                        "ipa",
                        new Kelas(8),
                        Fase.D,
                        Audience.STUDENT,
                        List.of("Pemahaman IPA"),
                        Map.of("T1", "Menjelaskan fotosintesis."),
                        List.of(new MaterialId("smp/ipa/7/03-sel")),
                        "Tim",
                        "CC BY 4.0"));
    }

    @Test
    void keepsReadingOrderAndNamesEachBlock() {
        String markdown = """
                # Fotosintesis

                Istilah **penting** dan *miring* di [sini](http://x.id) serta `kode`.
                Baris kedua.

                1. satu
                2. dua
                   - di dalam

                $$v = \\frac{s}{t}$$

                | Hal | Isi |
                |:--|--:|
                | **a** | $|x|$ |

                ![Daun dipotong](daun.svg)
                """;
        Document document = read(FRONT + markdown).document();

        assertThat(document.text()).isEqualTo("""
                        Fotosintesis

                        Istilah penting dan miring di sini serta kode. Baris kedua.

                        1. satu
                        2. dua
                          - di dalam

                        $$v = \\frac{s}{t}$$

                        | Hal | Isi |
                        |---|---|
                        | a | $|x|$ |

                        [Gambar: Daun dipotong]""");
        assertThat(document.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.FORMULA,
                        Block.Kind.TABLE,
                        Block.Kind.FIGURE);
        assertThat(document.blocks().get(4).level()).isEqualTo(2);
    }

    @Test
    void leavesFormulasAsWritten() {
        String formula = "$a_1 * b_2 * c_{3}^{*} < \\frac{x}{y} \\\\ z$";

        assertThat(textOf("Rumus " + formula + " dan _miring_ $x_1$, $$y_*$$."))
                .isEqualTo("Rumus " + formula + " dan miring $x_1$, $$y_*$$.");
        assertThat(textOf("Harganya $5 dan *bukan* $10.")).isEqualTo("Harganya $5 dan bukan $10.");
    }

    @Test
    void knowsWherePagesBegin() {
        Document document = read(FRONT
                        + "<!-- hal 12 -->\n\n# Fotosintesis\n\nSatu.\n\n<!-- hal 13 -->\n<!-- hal iv -->\n\n"
                        + "Dua <!-- halaman 15 --> tiga.\n\n<!-- hal 16 -->")
                .document();

        assertThat(document.pages()).extracting(PageMark::label).containsExactly("12", "13", "iv", "15", "16");
        assertThat(document.pageAt(document.text().indexOf("Satu"))).isEqualTo("12");
        assertThat(document.pageAt(document.text().indexOf("Dua"))).isEqualTo("iv");
        assertThat(document.pageAt(document.text().indexOf("tiga"))).isEqualTo("15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kelas: 8   | kelas: delapan | bab.md: kelas `delapan` bukan angka 1 sampai 13; contoh: `kelas: 8`
                    kelas: 8   | kls: 8         | bab.md: `kelas` belum diisi di bagian atas berkas; contoh: `kelas: 8`
                    mapel: ipa | mapel: sihir   | bab.md: mapel `sihir` tidak dikenal
                    bab: 1     | bab: satu      | bab.md: bab `satu` bukan angka
                    bab: 1     | audiens: umum  | bab.md: audiens adalah `siswa` atau `guru`
                    bab: 1     | fase: Z        | bab.md: fase `Z` tidak ada
                    bab: 1     | bab: [         | bab.md: bukan YAML yang benar
                    smp/ipa/7/03-sel | "Bab Sel" | bab.md: prasyarat `Bab Sel` bukan nama bab
                    """)
    void saysWhereTheFrontMatterIsWrong(String good, String bad, String message) {
        assertThatThrownBy(() -> read(FRONT.replace(good, bad) + "# Fotosintesis\n\nIsi."))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void takesFromThePersonWhatTheFileDoesNotSay() {
        Hints hints = new Hints("mtk", new Kelas(7), Audience.TEACHER);
        Material material = reader.read("bab.md", ID, "# Kunci Bab 1\n\nIsi.".getBytes(UTF_8), hints)
                .material();

        assertThat(material.book()).isEqualTo("Kunci Bab 1");
        assertThat(material.mapel()).isEqualTo("matematika");
        assertThat(material.kelas()).isEqualTo(new Kelas(7));
        assertThat(material.audience()).isEqualTo(Audience.TEACHER);
    }

    @Test
    void warnsAboutWhatIsOdd() {
        String text = FRONT.replace("bab: 1", "bab: 1\nkls: 3")
                + "# Lain\n\n## A\n\nIsi â€œxâ€.\n\n## A\n\n<div>x</div>\n\n" + "<!-- hal: tiga -->\n";

        assertThat(String.join("\n", read(text).warnings()))
                .contains("huruf rusak", "`kls`", "HTML dilewati", "tanda halaman", "dipakai dua kali", "# Lain");
        assertThat(read(FRONT + "<!-- hal 1 -->\n\n# Fotosintesis\n\nIsi.").warnings())
                .isEmpty();
    }

    @Test
    void noticesWhatIsNotText() {
        String chapter = FRONT + "# Fotosintesis\n\nDaun – hijau.\n";

        assertThat(reader.read("x.md", ID, ("\uFEFF" + chapter.replace("\n", "\r\n")).getBytes(UTF_8), Hints.NONE))
                .isEqualTo(read(chapter));
        assertThat(reader.read("x.md", ID, chapter.getBytes(UTF_16), Hints.NONE))
                .isEqualTo(read(chapter));
        assertThatThrownBy(() -> reader.read("x.md", ID, "Satu\nDaun é".getBytes(ISO_8859_1), Hints.NONE))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("x.md: baris 2 bukan UTF-8");
        assertThatThrownBy(() -> read("PK\0\0x"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("bukan berkas teks");
        assertThatThrownBy(() -> read(" \n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("kosong");
        assertThatThrownBy(() -> read(FRONT))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("tidak ada teks");
        assertThatThrownBy(() -> read("---\njudul: x\n"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("ditutup");
        assertThatThrownBy(() -> reader.read("x.md", ID, new byte[4_000_001], Hints.NONE))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("4 MB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ", "- ", "1. ", "*a **b ", "[", "![", "<b>", "$", "$$", "`", "| ", "|-", "<!--", "_", "\\", "a\n"
            })
    void survivesHostileRepetition(String piece) {
        String text = FRONT + "# Fotosintesis\n\nx " + piece.repeat(30_000) + "\n\n" + piece.repeat(30_000) + "x";

        assertThat(read(text).document().text()).startsWith("Fotosintesis");
    }

    private String textOf(String paragraph) {
        return read(FRONT + paragraph).document().text();
    }

    private Reading read(String text) {
        return reader.read("bab.md", ID, text.getBytes(UTF_8), Hints.NONE);
    }

    @Test
    void knowsWhatIsBoldAndWhichPicturesAreShown() {
        Reading reading = read(
                FRONT
                        + "# Fotosintesis\n\n**Klorofil** adalah zat.\n\n1. Daun **hijau\n   muda** itu.\n\n![Daun dipotong](a.svg)\n\nLihat ![](b.png) ini.");

        assertThat(reading.markup().bold())
                .extracting(span -> span.of(reading.document().text()))
                .containsExactly("Klorofil", "hijau muda");
        assertThat(reading.markup().illustrations())
                .containsExactly(new Illustration("a.svg", "Daun dipotong"), new Illustration("b.png", ""));
    }

    @Test
    void knowsAGuideFromAChapter() {
        assertThat(read(FRONT + "# Fotosintesis\n\nIsi.").markup().guide()).isFalse();
        assertThat(read(FRONT.replace("bab: 1", "bab: 1\njenis: panduan") + "# Fotosintesis\n\nIsi.")
                        .markup()
                        .guide())
                .isTrue();
    }
}
