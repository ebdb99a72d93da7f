package id.kawanbelajar.adapter.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.kawanbelajar.adapter.document.FormatReader;
import id.kawanbelajar.adapter.document.office.odf.OdpReader;
import id.kawanbelajar.adapter.document.office.odf.OdsReader;
import id.kawanbelajar.adapter.document.office.odf.OdtReader;
import id.kawanbelajar.adapter.document.office.sheet.SheetReader;
import id.kawanbelajar.adapter.document.office.slides.PptxReader;
import id.kawanbelajar.adapter.document.office.word.DocReader;
import id.kawanbelajar.adapter.document.office.word.DocxReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One source of our own, saved by LibreOffice in each format: they read alike. */
class OfficeTwinsTest {
    private static final Path FOLDER = Path.of("src/test/resources/office");

    @ParameterizedTest
    @ValueSource(strings = {"modul.odt", "modul.docx", "modul.doc"})
    void aLessonPlanReadsAlikeInEveryFormat(String name) throws IOException {
        Heard heard = read(name);

        assertThat(heard.title).isEqualTo("Modul Ajar Gaya dan Gerak");
        assertThat(heard.blocksOf(1))
                .containsSubsequence(
                        "HEADING 1 Gaya dan Gerak",
                        "PARAGRAPH Sekolah: SMP Melati Bangsa\nKelas: VIII\nFase: D",
                        "HEADING 2 Tujuan Pembelajaran",
                        "LIST_ITEM 1 1. Menjelaskan pengertian gaya.",
                        "LIST_ITEM 2 a. gaya sentuh",
                        "LIST_ITEM 2 b. gaya tak sentuh",
                        "LIST_ITEM 1 2. Menghitung percepatan benda.",
                        "HEADING 2 Hukum Kedua Newton",
                        "TABLE | Benda | Massa (kg) | Gaya (N) |\n|---|---|---|\n| Balok | 2 | 10 |\n| Kereta | 4 | 12 |");
        assertThat(heard.blocksOf(2))
                .startsWith(
                        "PARAGRAPH Kegiatan penutup dilakukan bersama.",
                        "LIST_ITEM 1 - Siswa merangkum.",
                        "LIST_ITEM 1 - Guru memberi umpan balik.");
        assertThat(String.join("\n", heard.blocks())).contains("m/s²", "Satuan gaya adalah newton.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"modul.odt", "modul.docx"})
    void formulasOfNewFilesAreLatex(String name) throws IOException {
        assertThat(read(name).blocks()).contains("PARAGRAPH Percepatan benda adalah $a=\\frac{F}{m^2}$ menurut tabel.");
    }

    @Test
    void formulasOfOldFilesAreMissedAloud() throws IOException {
        Heard heard = read("modul.doc");

        assertThat(heard.blocks()).contains("PARAGRAPH Percepatan benda adalah [rumus] menurut tabel.");
        assertThat(heard.notes).anyMatch(note -> note.startsWith("1 rumus dalam berkas ini"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"slide.odp", "slide.pptx"})
    void slidesReadColumnByColumnWithTheirNotesAndWithoutTheHiddenOne(String name) throws IOException {
        Heard heard = read(name);

        assertThat(heard.blocksOf(1))
                .containsExactly(
                        "HEADING 2 Sistem Peredaran Darah",
                        "LIST_ITEM 1 - Arteri membawa darah dari jantung",
                        "LIST_ITEM 2 - dinding tebal",
                        "LIST_ITEM 1 - Vena membawa darah ke jantung",
                        "PARAGRAPH Catatan pembicara:",
                        "PARAGRAPH Tunjukkan denyut nadi di pergelangan tangan.");
        assertThat(heard.blocksOf(2))
                .containsExactly(
                        "HEADING 2 Sel Darah",
                        "TABLE | Sel | Tugas |\n|---|---|\n| Eritrosit | mengangkut oksigen |\n| Leukosit | melawan kuman |");
        assertThat(heard.blocksOf(3)).isEmpty();
        assertThat(heard.notes).anyMatch(note -> note.startsWith("1 slide tersembunyi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nilai.ods", "nilai.xlsx", "nilai.xls"})
    void aSheetIsAPageAndHiddenOnesAreLeftOut(String name) throws IOException {
        Heard heard = read(name);

        assertThat(heard.pages).hasSize(1);
        assertThat(heard.blocks().subList(0, 2))
                .isEqualTo(List.of("HEADING 1 Planet", "HEADING 2 Jarak planet dari matahari"));
        assertThat(heard.blocks().getLast())
                .matches("(?s)TABLE \\| Planet \\| Jarak \\(sa\\) \\|.*\\| Merkurius \\| 0[.,]39 \\|.*");
        assertThat(heard.notes).anyMatch(note -> note.startsWith("1 lembar tersembunyi"));
    }

    private static Heard read(String name) throws IOException {
        FormatReader reader = switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> new DocxReader();
            case "doc" -> new DocReader();
            case "odt" -> new OdtReader();
            case "odp" -> new OdpReader();
            case "ods" -> new OdsReader();
            case "pptx" -> new PptxReader();
            default -> new SheetReader();
        };
        return Heard.from(reader, FOLDER.resolve(name));
    }
}
