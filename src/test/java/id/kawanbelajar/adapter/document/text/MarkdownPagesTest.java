package id.kawanbelajar.adapter.document.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.Heard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownPagesTest {
    @TempDir
    private Path folder;

    private Heard read(String text) throws IOException {
        Heard heard = new Heard();
        new MarkdownPages().read(Files.write(folder.resolve("bab"), text.getBytes(UTF_8)), heard);
        return heard;
    }

    @Test
    void aChapterInOurOwnFormatIsRead() throws IOException {
        Heard heard = read("""
                ---
                judul: "Sel"
                mapel: ipa
                kelas: 7
                audiens: guru
                ---
                # Sel

                <!-- hal 12 -->
                Sel adalah *satuan* terkecil, $a_1 * b_2$ banyaknya.

                <!-- hal 13 -->
                | Bagian | Fungsi |
                |---|---|
                | inti | mengatur |

                $$
                E = mc^2
                $$
                """);
        assertThat(heard.title()).isEqualTo("Sel");
        assertThat(heard.pages()).extracting(page -> page.label()).containsExactly("", "12", "13");
        assertThat(heard.blocks())
                .containsExactly(
                        "P Mata Pelajaran: ipa\nKelas: 7\nUntuk: guru",
                        "H1 Sel",
                        "P Sel adalah satuan terkecil, $a_1 * b_2$ banyaknya.",
                        "T | Bagian | Fungsi |\n|---|---|\n| inti | mengatur |",
                        "F $$ E = mc^2 $$");
    }

    @Test
    void frontMatterOfOthersIsToleratedAndNeverShown() throws IOException {
        Heard heard = read("""
                ---
                layout: soal
                title: "0040"
                tags: ["svg", &x [*x, *x]]
                : rusak
                ---
                Nilai $x^2$ adalah

                <ol type="A">
                <li>$4$.
                <li>$5$.
                </ol>
                """);
        assertThat(heard.title()).isEmpty();
        assertThat(heard.blocks()).containsExactly("P Nilai $x^2$ adalah", "L1 A. $4$.", "L1 B. $5$.");
    }

    @Test
    void htmlTablesAreReadThoughBlankLinesAndIndentsTearThem() throws IOException {
        Heard heard = read("""
                # Modul

                <table>
                    <tr><td>Kelas</td><td>IX</td></tr>

                    <tr><td>Fase</td><td>D</td></tr>
                </table>
                """);
        assertThat(heard.blocks()).containsExactly("H1 Modul", "T | Kelas | IX |\n|---|---|\n| Fase | D |");
    }

    @Test
    void equationsOfTheirOwnAreFormulas() throws IOException {
        assertThat(read("Jadi\n\n\\begin{equation}\n\\nonumber\nF = ma\n\\end{equation}\n")
                        .blocks())
                .containsExactly("P Jadi", "F $$F = ma$$");
    }

    @Test
    void placesToWriteOnStay() throws IOException {
        assertThat(read("1. Siapa tokohnya? ****___****\n").blocks()).containsExactly("L1 1. Siapa tokohnya? ____");
    }

    @Test
    void aDashedLineIsNoFrontMatter() throws IOException {
        assertThat(read("---\n\nSel.\n").blocks()).containsExactly("P Sel.");
    }
}
